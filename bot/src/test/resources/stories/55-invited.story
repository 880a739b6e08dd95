# An invitation goes to those near who agreed to hear of new things, and says how to hear no more of them
channels: sms telegram

2027-03-01 09:05
ana> i'm at ta1 1aa
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means near TA1 1AA.
ana> news
bot> Thank you. I will tell you of new things near you, now and then. To stop that text NO NEWS.
ben> i'm at ta1 1aa
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means near TA1 1AA.
cat> i'm at ba5 2rb
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means near BA5 2RB.
cat> news
bot> Thank you. I will tell you of new things near you, now and then. To stop that text NO NEWS.
dee> i'm at ta1 1aa
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means near TA1 1AA.
dee> news
bot> Thank you. I will tell you of new things near you, now and then. To stop that text NO NEWS.
dee> join walk2
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> invite walkers Come and walk with us by the river, Thursday 10am at Blake Gardens. Text WALK2 to come.
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  [sms] This invites 1 person near Taunton Walkers who agreed to hear of new things: 1 by text, 0 on Telegram.
  [telegram] This invites 1 person near Taunton Walkers who agreed to hear of new things: 0 by text, 1 on Telegram.
  [sms] 1 part each, about 3p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: Come and walk with us by the river, Thursday 10am at Blake Gardens. Text WALK2 to come. No more invitations? Text NO NEWS.
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> send
bot→ana> From Sam, Taunton Walkers: Come and walk with us by the river, Thursday 10am at Blake Gardens. Text WALK2 to come. No more invitations? Text NO NEWS.
bot> On its way to 1 person. I will tell you who got it. To stop it text HOLD.
bot> Your message to Taunton Walkers: 1 delivered.

2027-03-01 09:10
ana> walk2
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana> no news
bot> All right, no more invitations. Messages about what you join still come.
sam> invite walkers Come and walk with us by the river, Thursday 10am at Blake Gardens.
bot> This invites nobody near Taunton Walkers who agreed to hear of new things: 0 by text, 0 on Telegram.
  It will read:
  From Sam, Taunton Walkers: Come and walk with us by the river, Thursday 10am at Blake Gardens. No more invitations? Text NO NEWS.
  Say what to text to come, such as WALK7.
  So there is nobody to send it to.
sam> drop
bot> All right, nothing was sent.
