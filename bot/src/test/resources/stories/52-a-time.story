# A leader's message waits for its time, also over a pause in the talk; it can be called off, and what is too late is said
channels: sms telegram

2027-03-01 09:05
ana> join walk2
ana is called Ana
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> tell walkers Bring a mug on Thursday, there is tea at the end.
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  [sms] This goes to 1 person of Taunton Walkers: 1 by text, 0 on Telegram.
  [telegram] This goes to 1 person of Taunton Walkers: 0 by text, 1 on Telegram.
  [sms] 1 part each, about 3p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: Bring a mug on Thursday, there is tea at the end.
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> waiting walk2
bot> Nobody is waiting for Riverside walk.
sam> send friday 8am
bot> I will send it on Fri 5 Mar 9am. To stop it text HOLD.
sam> how is it going
bot> Your message to Taunton Walkers goes on Fri 5 Mar 9am. To stop it text HOLD.

2027-03-01 09:20
sam> hold
bot> All right, your message to Taunton Walkers does not go.
sam> tell walkers Bring a mug on Thursday, there is tea at the end.
bot> [sms] This goes to 1 person of Taunton Walkers: 1 by text, 0 on Telegram.
  [telegram] This goes to 1 person of Taunton Walkers: 0 by text, 1 on Telegram.
  [sms] 1 part each, about 3p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: Bring a mug on Thursday, there is tea at the end.
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> tomorrow 11am
bot> I will send it on Tue 2 Mar 11am. To stop it text HOLD.

2027-03-02 11:30
bot→ana> From Sam, Taunton Walkers: Bring a mug on Thursday, there is tea at the end.
bot→sam> Your message to Taunton Walkers: 1 delivered.
sam> tell walk2 Wear boots on Thursday, the path by the river is wet.
bot> [sms] This goes to 1 person of Riverside walk: 1 by text, 0 on Telegram.
  [telegram] This goes to 1 person of Riverside walk: 0 by text, 1 on Telegram.
  [sms] 1 part each, about 3p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: Wear boots on Thursday, the path by the river is wet.
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.

2027-03-02 11:40
ana> thanks
bot> You are very welcome.
sam> yes
bot→ana> From Sam, Taunton Walkers: Wear boots on Thursday, the path by the river is wet.
bot> On its way to 1 person. I will tell you who got it. To stop it text HOLD.
bot> Your message to Riverside walk: 1 delivered.
