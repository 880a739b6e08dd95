# A leader tells the walkers something: sees whom it reaches and how it reads, says it again, sends it, and answers who asks
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
ana> tell all the walk is off
bot> What's on near TA1 1AA in the next 7 days: walk. Reply 1 to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (close by)
sam> tell walkers meet at the bridge not the gardens
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  [sms] This goes to 2 people of Taunton Walkers: 2 by text, 0 on Telegram.
  [telegram] This goes to 2 people of Taunton Walkers: 0 by text, 2 on Telegram.
  [sms] 1 part each, about 5p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: meet at the bridge not the gardens
  Say the day and the time.
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> Thursday's walk starts at the bridge by the church, 10am. Bring a coat.
bot> [sms] This goes to 2 people of Taunton Walkers: 2 by text, 0 on Telegram.
  [telegram] This goes to 2 people of Taunton Walkers: 0 by text, 2 on Telegram.
  [sms] 1 part each, about 5p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: Thursday's walk starts at the bridge by the church, 10am. Bring a coat.
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> send
bot→ana> From Sam, Taunton Walkers: Thursday's walk starts at the bridge by the church, 10am. Bring a coat.
bot→ben> From Sam, Taunton Walkers: Thursday's walk starts at the bridge by the church, 10am. Bring a coat.
bot> On its way to 2 people. I will tell you who got it. To stop it text HOLD.
bot> Your message to Taunton Walkers: 2 delivered.
sam> send
bot> There is nothing to send. Text TELL ALL and your words.

2027-03-01 09:10
ben> can i bring my dog?
bot> I have passed that on to Sam. To see what else is on text WHAT'S ON.
bot→sam> Ben (about Taunton Walkers): can i bring my dog?
  To answer text REPLY BEN and your words.
sam> reply ben yes of course
bot→ben> From Sam, Taunton Walkers: yes of course
bot> Done: Ben gets your answer.
ben> lovely thank you
bot> You are very welcome.
ben> is there parking
bot> I have passed that on to Sam. To see what else is on text WHAT'S ON.
bot→sam> Ben (about Taunton Walkers): is there parking
  To answer text REPLY BEN and your words.
ana> what's on near ta1 1aa
bot> What's on near TA1 1AA in the next 7 days. Reply with a number to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (under a mile)
  2 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (under a mile)
ana> reply: i will be late
bot> I have passed that on to Sam. To see what else is on text WHAT'S ON.
bot→sam> Ana (about Taunton Walkers): i will be late
  To answer text REPLY ANA and your words.

2027-03-01 10:00
sam> how is it going
bot> Your message to Taunton Walkers: 2 delivered.
sam> reply ana
bot> What shall I tell Ana? Text REPLY, the name and your words in one message.
sam> reply zoe hello
bot> Nobody called zoe has written to you lately. Text REPLY, a first name and your words.
sam> reply ana no worries, we wait for you
bot→ana> From Sam, Taunton Walkers: no worries, we wait for you
bot> Done: Ana gets your answer.

2027-03-05 12:00
bot→ana> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→ana> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→ben> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→ben> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→sam> Riverside walk, Thu 4 Mar 10am: 2 people in 2 bookings, 2 come for the first time. To see who, text WHO WALK2.
bot→sam> Who came to Riverside walk, Thu 4 Mar 10am?
  1 Ana
  2 Ben
  Reply with numbers, such as 1 3, or ALL, or NONE.
bot→sam> When you have a moment: who came to Riverside walk, Thu 4 Mar 10am?
  1 Ana
  2 Ben
  Reply with numbers, such as 1 3, or ALL, or NONE. If you don't know, that is fine too.
ben> can we have tea after
bot> Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
