# A leader prints the code of a group, says what new members read, and sees who has joined; who wants to hear less hears less
channels: sms telegram

2027-03-01 09:05
sam> code walkers
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  The code of Taunton Walkers is WALKERS2. Whoever texts WALKERS2 to us joins.
sam> welcome walkers
bot> Who joins Taunton Walkers reads no words of your own yet. To change it text WELCOME, its name, a colon and your words.
sam> welcome walkers: we meet at the gate and go slowly. Sam will look out for you.
bot> Done. Who joins Taunton Walkers now reads: We meet at the gate and go slowly. Sam will look out for you.
ana> walkers2
ana is called Ana
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Welcome to Taunton Walkers.
  We meet at the gate and go slowly. Sam will look out for you.
  Next: Riverside walk, Thu 4 Mar 10am, Blake Gardens. To come text WALK2.
  To leave the group text LEAVE WALKERS2.
  What would you like to hear? Reply with a number:
  1 only about meet-ups I have a place at
  2 everything the group is told
ana> 1
bot> All right. Of Taunton Walkers you hear only about meet-ups you have a place at. To hear everything text HEAR ALL WALKERS2.
ben> join walkers
ben is called Ben
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Welcome to Taunton Walkers.
  We meet at the gate and go slowly. Sam will look out for you.
  Next: Riverside walk, Thu 4 Mar 10am, Blake Gardens. To come text WALK2.
  To leave the group text LEAVE WALKERS2.
  What would you like to hear? Reply with a number:
  1 only about meet-ups I have a place at
  2 everything the group is told
ben> 2
bot> All right. You hear everything that Taunton Walkers is told. To hear less text HEAR LESS WALKERS2.
sam> members of walkers
bot> Taunton Walkers: 2 members. 1 hears only about meet-ups they come to. Newest: Ana, Ben.
sam> members
bot> I have done nothing yet about "members". To tell your group text TELL WALKERS: BRING BOOTS; for who is coming WHO. For all of it text HELP. A person: 01823 000000
sam> members taunton table
bot> I know no group of yours called taunton table. Your groups: Taunton Walkers, Wells Singers.
sam> tell walkers bring a coat on thursday, says Sam
bot> [sms] This goes to 1 person of Taunton Walkers: 1 by text, 0 on Telegram.
  [telegram] This goes to 1 person of Taunton Walkers: 0 by text, 1 on Telegram.
  [sms] 1 part each, about 3p in all.
  [telegram] It costs nothing.
  1 more hears only about meet-ups they come to, and will not get it.
  It will read:
  From Sam, Taunton Walkers: bring a coat on thursday, says Sam
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> send
bot→ben> From Sam, Taunton Walkers: bring a coat on thursday, says Sam
bot> On its way to 1 person. I will tell you who got it. To stop it text HOLD.
bot> Your message to Taunton Walkers: 1 delivered.
ana> join walk2
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> tell walk2 please come to the bridge
bot> [sms] This goes to 1 person of Riverside walk: 1 by text, 0 on Telegram.
  [telegram] This goes to 1 person of Riverside walk: 0 by text, 1 on Telegram.
  [sms] 1 part each, about 3p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: please come to the bridge
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> send
bot→ana> From Sam, Taunton Walkers: please come to the bridge
bot> On its way to 1 person. I will tell you who got it. To stop it text HOLD.
bot> Your message to Riverside walk: 1 delivered.
sam> members walkers
bot> Taunton Walkers: 2 members. 1 hears only about meet-ups they come to. Newest: Ana, Ben.
sam> welcome walkers: off
bot> Done. Who joins Taunton Walkers reads no words of your own now.
