# What a leader writes is read over before it goes: kindly, and never as a must
channels: sms telegram

2027-03-01 09:05
ana> join walk2
ana is called Ana
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> tell walkers Join us for a wellbeing intervention, signposting available.
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  [sms] This goes to 1 person of Taunton Walkers: 1 by text, 0 on Telegram.
  [telegram] This goes to 1 person of Taunton Walkers: 0 by text, 1 on Telegram.
  [sms] 1 part each, about 3p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: Join us for a wellbeing intervention, signposting available.
  Not everyone knows "wellbeing intervention". Plainer: something that helps you feel better.
  Not everyone knows "signposting". Plainer: telling you where to go.
  Say the day and the time.
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> EVERYONE WELCOME for cake 🎂 on Thursday at Blake Gardens after the walk, we will have tea and cake and someone will play the guitar
bot> [sms] This goes to 1 person of Taunton Walkers: 1 by text, 0 on Telegram.
  [telegram] This goes to 1 person of Taunton Walkers: 0 by text, 1 on Telegram.
  [sms] 3 parts each, about 8p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: EVERYONE WELCOME for cake 🎂 on Thursday at Blake Gardens after the walk, we will have tea and cake and someone will play the guitar
  🎂 makes it dearer: 3 parts instead of 1.
  "EVERYONE" in capitals can read as shouting.
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> Come for tea and cake after the walk on Thursday, Blake Gardens.
bot> [sms] This goes to 1 person of Taunton Walkers: 1 by text, 0 on Telegram.
  [telegram] This goes to 1 person of Taunton Walkers: 0 by text, 1 on Telegram.
  [sms] 1 part each, about 3p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: Come for tea and cake after the walk on Thursday, Blake Gardens.
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> send
bot→ana> From Sam, Taunton Walkers: Come for tea and cake after the walk on Thursday, Blake Gardens.
bot> On its way to 1 person. I will tell you who got it. To stop it text HOLD.
bot> Your message to Taunton Walkers: 1 delivered.

2027-03-01 09:10
ana> ok
ana is called Mary
bot> Good. Text WHAT'S ON whenever you like.
ben> join walk2
ben is called Mary
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> tell walkers Who can bring a flask on Thursday?
bot> [sms] This goes to 2 people of Taunton Walkers: 2 by text, 0 on Telegram.
  [telegram] This goes to 2 people of Taunton Walkers: 0 by text, 2 on Telegram.
  [sms] 1 part each, about 5p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: Who can bring a flask on Thursday?
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> send
bot→ana> From Sam, Taunton Walkers: Who can bring a flask on Thursday?
bot→ben> From Sam, Taunton Walkers: Who can bring a flask on Thursday?
bot> On its way to 2 people. I will tell you who got it. To stop it text HOLD.
bot> Your message to Taunton Walkers: 2 delivered.

2027-03-01 09:15
ana> i can
bot> I have passed that on to Sam. To see what else is on text WHAT'S ON.
bot→sam> Mary (about Taunton Walkers): i can
  To answer text REPLY MARY and your words.
ben> me too
bot> I have passed that on to Sam. To see what else is on text WHAT'S ON.
bot→sam> Mary (about Taunton Walkers): me too
  To answer text REPLY 2 and your words.
sam> reply mary thank you
bot> Several people of that name have written. Text REPLY, a number and your words:
  1 Mary (about Taunton Walkers)
  2 Mary (about Taunton Walkers)

2027-03-01 09:20
sam> reply 2 thank you Mary
bot→ben> From Sam, Taunton Walkers: thank you Mary
bot> Done: Mary gets your answer.
