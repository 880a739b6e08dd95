# A leader's month in words: on the first of the next, and whenever they ask; quoted only with consent
channels: sms telegram

2027-03-01 09:05
sam> hello
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Hello. Text WHAT'S ON and I will tell you what is on near you.
sam> card
bot> There is nothing to tell yet: your groups have not met with anyone booked this month or last.
mary> card
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Where shall I look? Send me your postcode, or the name of your town.
mary> join walk2
mary is called Mary
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
john> join walk2
john is called John
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
rose> join walk2
rose is called Rose
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ann> join walk2 for 2
ann is called Ann
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have 2 places at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.

2027-03-04 12:30
bot→ann> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. I have 2 places for you. If you can't come, text CAN'T COME.
bot→ann> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→mary> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→mary> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→rose> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→rose> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→john> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→john> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→sam> Riverside walk, Thu 4 Mar 10am: 5 people in 4 bookings, 4 come for the first time. To see who, text WHO WALK2.
bot→sam> Who came to Riverside walk, Thu 4 Mar 10am?
  1 Mary
  2 John
  3 Rose
  4 Ann +1
  Reply with numbers, such as 1 3, or ALL, or NONE.
sam> all but 4
bot> Noted for Riverside walk, Thu 4 Mar 10am. Came: Mary, John, Rose. Did not come: Ann. Wrong? Send the numbers again.

2027-03-04 13:30
bot→mary> How was Riverside walk on Thu 4 Mar 10am? Reply with a number from 1 (not good) to 5 (lovely), and a word if you like.
bot→rose> How was Riverside walk on Thu 4 Mar 10am? Reply with a number from 1 (not good) to 5 (lovely), and a word if you like.
bot→john> How was Riverside walk on Thu 4 Mar 10am? Reply with a number from 1 (not good) to 5 (lovely), and a word if you like.
mary> 5 the river was lovely
bot> Thank you, that is good to know. May we quote you, by your first name only? Reply 1 for yes, 2 for no.
mary> yes
bot> Thank you. It may encourage others to come along.
john> 5 grand
bot> Thank you, that is good to know. May we quote you, by your first name only? Reply 1 for yes, 2 for no.
john> 2
bot> All right, it stays between us. Thank you.
rose> four
bot> Thank you. Would you like to say a word about it? Just text it. If not, that is fine too.

2027-03-05 10:00
bot→ann> We missed you at Riverside walk on Thu 4 Mar 10am. If something got in the way, tell me with a number, or just say it. Or say nothing at all, that is fine too.
  1 getting there
  2 my health
  3 I was nervous
  4 I forgot
  5 something else
ann> i was poorly
bot> I am sorry you were not well. I hope you feel better soon. If you would like a person to ring you, text RING ME.

2027-03-05 11:00
sam> card
bot> Taunton Walkers, Mon 1 Mar to Fri 5 Mar: 1 session, 3 visits, 3 new faces.
  People loved it.
  "the river was lovely" Mary
  What got in people's way: getting there 0, something else 1.
ann> join walk2
bot> You have a place at Riverside walk: Thu 11 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.

2027-03-31 23:00
bot→ann> Reminder from Kith Somerset: Riverside walk is on Thu 11 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→ann> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→sam> Riverside walk, Thu 11 Mar 10am: 1 person in 1 booking. To see who, text WHO WALK2.
bot→sam> Who came to Riverside walk, Thu 11 Mar 10am?
  1 Ann
  Reply with numbers, such as 1 3, or ALL, or NONE.
bot→sam> When you have a moment: who came to Riverside walk, Thu 11 Mar 10am?
  1 Ann
  Reply with numbers, such as 1 3, or ALL, or NONE. If you don't know, that is fine too.

2027-04-01 10:00
bot→sam> Are your listings still right?
  1 Come and sing, next Fri 2 Apr 2pm, Wells Town Hall
  2 Riverside walk, next Thu 1 Apr 10am, Blake Gardens
  Reply OK if all is right, or the number of one that is not.
bot→sam> Taunton Walkers, Mon 1 Mar to Wed 31 Mar: 2 sessions, 3 visits, 3 new faces.
  People loved it.
  "the river was lovely" Mary
  What got in people's way: getting there 0, something else 1.
  I don't know who came on 1 day. To tell me about the last one text CAME WALK2.
