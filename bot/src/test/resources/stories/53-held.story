# Sent in the evening it waits for the morning: who says STOP does not get it, HOLD stops the rest, and who cannot be reached is named
channels: sms telegram

2027-03-01 09:05
ana> join walk2
ana is called Ana
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ben> join walk2
ben is called Ben
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
cat> join walk2
cat is called Cat
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
cat> stop
bot> Kith Somerset will not write to you again. Text START if you want to hear from us. A person: 01823 000000

2027-03-01 21:00
sam> tell walkers Please bring your walk diaries on Thursday, Blake Gardens, 10am.
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  [sms] This goes to 2 people of Taunton Walkers: 2 by text, 0 on Telegram.
  [telegram] This goes to 2 people of Taunton Walkers: 0 by text, 2 on Telegram.
  [sms] 1 part each, about 5p in all.
  [telegram] It costs nothing.
  They get it Tue 2 Mar 9am, as I write to nobody at this hour.
  1 person cannot be reached: Cat. Ask them next time you see them.
  It will read:
  From Sam, Taunton Walkers: Please bring your walk diaries on Thursday, Blake Gardens, 10am.
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> send
bot> On its way to 2 people. They get it Tue 2 Mar 9am. To stop it text HOLD.

2027-03-01 21:10
ana> stop
bot> Kith Somerset will not write to you again. Text START if you want to hear from us. A person: 01823 000000
sam> how is it going
bot> Your message to Taunton Walkers: 0 delivered, 2 still to go.
  Said STOP to my messages, please ring: Cat.

2027-03-01 21:15
sam> hold
bot> Stopped. 2 people do not get it. Nobody has it.
sam> hold
bot> There is nothing to send. Text TELL ALL and your words.

2027-03-01 21:20
sam> tell walkers Please bring your walk diaries on Thursday, Blake Gardens, 10am.
bot> [sms] This goes to 1 person of Taunton Walkers: 1 by text, 0 on Telegram.
  [telegram] This goes to 1 person of Taunton Walkers: 0 by text, 1 on Telegram.
  [sms] 1 part each, about 3p in all.
  [telegram] It costs nothing.
  They get it Tue 2 Mar 9am, as I write to nobody at this hour.
  2 people cannot be reached: Ana, Cat. Ask them next time you see them.
  It will read:
  From Sam, Taunton Walkers: Please bring your walk diaries on Thursday, Blake Gardens, 10am.
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> send
bot> On its way to 1 person. They get it Tue 2 Mar 9am. To stop it text HOLD.

2027-03-02 09:30
bot→ben> From Sam, Taunton Walkers: Please bring your walk diaries on Thursday, Blake Gardens, 10am.
bot→sam> Your message to Taunton Walkers: 1 delivered.
  Said STOP to my messages, please ring: Ana, Cat.
ben> stop 1
bot> You get messages of these groups. To leave one, reply with its words. To hear less or more of one text HEAR LESS or HEAR ALL, then its name:
  STOP 1 to leave Taunton Walkers
ben> stop 1
bot> All right, no more messages of Taunton Walkers. Places you have stay yours.
ana> start
bot> Welcome back. You will get answers and reminders again. Text WHAT'S ON to see what's near you, STOP to stop.
ana> leave walkers
bot> All right, no more messages of Taunton Walkers. Places you have stay yours.
sam> tell walkers hello
bot> This goes to nobody of Taunton Walkers: 0 by text, 0 on Telegram.
  1 person cannot be reached: Cat. Ask them next time you see them.
  It will read:
  From Sam, Taunton Walkers: hello
  So there is nobody to send it to.
