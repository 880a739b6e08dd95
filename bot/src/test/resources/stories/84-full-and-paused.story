# A leader closes a walk that is full, opens it again, changes the places, pauses it and goes on
channels: sms telegram

2027-03-01 09:05
sam> full walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Nobody has a place at Riverside walk yet. To call it off text CANCEL and its code.
ana> join walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> full thursday
bot> Riverside walk on Thu 4 Mar 10am is full now. People can wait, and get a place when one is given up. To open it again text PLACES and a number.
ben> join walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Riverside walk on Thu 4 Mar 10am is full. You are first on the waiting list. I will text you if a place comes up. To leave the list text CAN'T COME.
  JOIN to come on Thu 11 Mar 10am instead
sam> places 2 thursday
bot→ben> A place has come up: Riverside walk, Thu 4 Mar 10am. Reply 1 to take it, 2 to pass. It is yours until 1.05pm.
bot> Riverside walk has 2 places on Thu 4 Mar 10am.
ben> 1
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
eva> join walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Riverside walk on Thu 4 Mar 10am is full. You are first on the waiting list. I will text you if a place comes up. To leave the list text CAN'T COME.
  JOIN to come on Thu 11 Mar 10am instead
sam> places walk2 1
bot> Riverside walk has 1 place at each session from now on. 2 have a place on Thu 4 Mar 10am, and keep it.
sam> places walk2 2
bot> Riverside walk has 2 places at each session from now on.
sam> pause
bot> All right. I write nothing until Mon 15 Mar, except to answer you. Text START to hear from me sooner.
sam> pause walk2
bot> Pause Riverside walk? Everyone keeps their place until RESUME. 3 people will be told. YES or NO?
sam> yes
bot→eva> Kith Somerset: Riverside walk is paused for now, so there is none on Thu 4 Mar 10am. I keep you on the waiting list, and will tell you when it goes on.
bot→ana> Kith Somerset: Riverside walk is paused for now, so there is none on Thu 4 Mar 10am. I keep your place, and will tell you when it goes on.
bot→ben> Kith Somerset: Riverside walk is paused for now, so there is none on Thu 4 Mar 10am. I keep your place, and will tell you when it goes on.
bot> Riverside walk is paused. To go on text RESUME WALK2. 3 people are told.
cat> walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Riverside walk is paused for now. Text WHAT'S ON and I will look for something else.
ben> my bookings
bot> You have a place at Riverside walk: Thu 4 Mar 10am to 12 noon, Blake Gardens, TA1 1AA.
  It is paused for now. I keep it for you, and will tell you when it goes on.
  CAN'T COME gives your place to someone else
ben> can't come
bot> All right, you are off Riverside walk on Thu 4 Mar 10am, which is paused. Thank you for telling us.

2027-03-03 12:00
sam> resume walk2
bot→eva> Kith Somerset: Riverside walk goes on again. You are still on the waiting list for Thu 4 Mar 10am.
bot→eva> A place has come up: Riverside walk, Thu 4 Mar 10am. Reply 1 to take it, 2 to pass. It is yours until 4pm.
bot→ana> Kith Somerset: Riverside walk goes on again. You still have your place on Thu 4 Mar 10am. If you can't come, text CAN'T COME.
bot→ana> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot> Riverside walk goes on again. 2 people are told.
ana> my bookings
bot> You have a place at Riverside walk: Thu 4 Mar 10am to 12 noon, Blake Gardens, TA1 1AA.
  CAN'T COME gives your place to someone else
ana> pause walk2
bot> Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
