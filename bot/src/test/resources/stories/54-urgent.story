# What is about this morning does not wait for nine o'clock
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

2027-03-04 07:30
bot→ana> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→ben> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
sam> tell walk2 The path is icy, so no walk today. Stay warm.
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  [sms] This goes to 2 people of Riverside walk: 2 by text, 0 on Telegram.
  [telegram] This goes to 2 people of Riverside walk: 0 by text, 2 on Telegram.
  [sms] 1 part each, about 5p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: The path is icy, so no walk today. Stay warm.
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> send
bot→ana> From Sam, Taunton Walkers: The path is icy, so no walk today. Stay warm.
bot→ben> From Sam, Taunton Walkers: The path is icy, so no walk today. Stay warm.
bot> On its way to 2 people. I will tell you who got it. To stop it text HOLD.

2027-03-04 07:40
ben> oh what a pity
bot> I have passed that on to Sam. To see what else is on text WHAT'S ON.
bot→sam> Ben (about Riverside walk): oh what a pity
  To answer text REPLY BEN and your words.
