# A leader who knows no commands: calls a walk off, tells people, asks who comes; CANCEL alone is no STOP
channels: sms

2027-03-01 09:05
ana> join walk2
ana is called Ana
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> no walk thursday, flooded
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Cancel Riverside walk on Thu 4 Mar 10am only, or all of them? Reply with a number:
  1 only Thu 4 Mar 10am (1 person told)
  2 all of them, for good (1 person told)
  3 neither, leave it
sam> 3
bot> All right, nothing is changed.
sam> let everyone know the walk tomorrow is off because of snow
bot> Which one? Reply with a number:
  1 Riverside walk, Thu 4 Mar 10am
sam> no
bot> All right, nothing is changed.
sam> let the walkers know to bring a torch
bot> This goes to 1 person of Taunton Walkers: 1 by text, 0 on Telegram.
  1 part each, about 3p in all.
  It will read:
  From Sam, Taunton Walkers: to bring a torch
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> drop
bot> All right, nothing was sent.
sam> how many for the walk
bot> Riverside walk, Thu 4 Mar 10am: 1 person in 1 booking, 1 comes for the first time.
  Ana, first time
sam> tell ana i'll pick her up
bot> To Ana: "i'll pick her up" Shall I send it in your name? 1 yes, 2 no.
  1 yes
  2 no
sam> 2
bot> All right, I have done nothing.
sam> we start 15 mins later this week
bot> I have done nothing yet about "we start 15 mins later this week". To move it text MOVE THURSDAY TO 11AM. For all of it text HELP. A person: 01823 000000
sam> cancel
bot> Which one? Reply with a number:
  1 Riverside walk, Thu 4 Mar 10am
  2 Come and sing, Fri 5 Mar 2pm
sam> no
bot> All right, nothing is changed.
sam> help
bot> If life is at risk call 999. I am Kith Somerset, an automatic service, not watched all the time.
  Text WHAT'S ON for things near you, MY BOOKINGS for your places, LANGUAGE for another language, STOP to stop.
  A person: 01823 000000
  Leaders: TELL WALKERS: ..., WHO THURSDAY, CANCEL THURSDAY: SNOW, MOVE THURSDAY TO 11AM, NEW and what, when, where. I show it to you before anybody hears of it.
