# Afterwards: those who came are asked how it was, those who did not what got in the way, kindly and once
channels: sms telegram

2027-03-01 09:05
sam> hello
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Hello. Text WHAT'S ON and I will tell you what is on near you.
mary> join walk2
mary is called Mary
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
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
ann> join walk2
ann is called Ann
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
tom> join walk2
tom is called Tom
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.

2027-03-04 12:30
bot→ann> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→ann> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→tom> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→tom> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→mary> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→mary> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→rose> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→rose> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→john> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→john> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→sam> Riverside walk, Thu 4 Mar 10am: 5 people in 5 bookings, 5 come for the first time. To see who, text WHO WALK2.
bot→sam> Who came to Riverside walk, Thu 4 Mar 10am?
  1 Mary
  2 John
  3 Rose
  4 Ann
  5 Tom
  Reply with numbers, such as 1 3, or ALL, or NONE.
sam> 1 2
bot> Noted for Riverside walk, Thu 4 Mar 10am. Came: Mary, John. Did not come: Rose, Ann, Tom. Wrong? Send the numbers again.

2027-03-04 13:30
bot→mary> How was Riverside walk on Thu 4 Mar 10am? Reply with a number from 1 (not good) to 5 (lovely), and a word if you like.
bot→john> How was Riverside walk on Thu 4 Mar 10am? Reply with a number from 1 (not good) to 5 (lovely), and a word if you like.
mary> 5 the river was lovely
bot> Thank you, that is good to know. May we quote you, by your first name only? Reply 1 for yes, 2 for no.
mary> 1
bot> Thank you. It may encourage others to come along.
john> 4
bot> Thank you. Would you like to say a word about it? Just text it. If not, that is fine too.
john> good company and a nice dog
bot> Thank you, that is good to know. May we quote you, by your first name only? Reply 1 for yes, 2 for no.
john> no
bot> All right, it stays between us. Thank you.
john> thank you
bot> You are very welcome.

2027-03-05 09:59

2027-03-05 10:00
bot→ann> We missed you at Riverside walk on Thu 4 Mar 10am. If something got in the way, tell me with a number, or just say it. Or say nothing at all, that is fine too.
  1 getting there
  2 my health
  3 I was nervous
  4 I forgot
  5 something else
bot→tom> We missed you at Riverside walk on Thu 4 Mar 10am. If something got in the way, tell me with a number, or just say it. Or say nothing at all, that is fine too.
  1 getting there
  2 my health
  3 I was nervous
  4 I forgot
  5 something else
bot→rose> We missed you at Riverside walk on Thu 4 Mar 10am. If something got in the way, tell me with a number, or just say it. Or say nothing at all, that is fine too.
  1 getting there
  2 my health
  3 I was nervous
  4 I forgot
  5 something else
rose> the bus did not come
bot> I am sorry it was hard to get there. Once you have your next place, text I NEED A LIFT and I will ask around for you.
ann> 3
bot> Thank you for telling me. Many people feel like that before they go. Once you have your next place, text MEET ME and someone will meet you at the door.
tom> 5
bot> What was it? Just text it.
tom> my sister came to stay
bot> Thank you for telling me. You are welcome next time.
rose> what's on near ta1 1aa
bot> What's on near TA1 1AA in the next 7 days. Reply with a number to hear more:
  1 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (under a mile)
  2 Riverside walk, Thu 11 Mar 10am, Blake Gardens (under a mile)

2027-03-05 11:00
mary> join walk2
bot> You have a place at Riverside walk: Thu 11 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
rose> join walk2
bot> You have a place at Riverside walk: Thu 11 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.

2027-03-11 12:31
bot→mary> Reminder from Kith Somerset: Riverside walk is on Thu 11 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→mary> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→rose> Reminder from Kith Somerset: Riverside walk is on Thu 11 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→rose> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→sam> Riverside walk, Thu 11 Mar 10am: 2 people in 2 bookings. To see who, text WHO WALK2.
bot→sam> Who came to Riverside walk, Thu 11 Mar 10am?
  1 Mary
  2 Rose
  Reply with numbers, such as 1 3, or ALL, or NONE.
sam> 1
bot> Noted for Riverside walk, Thu 11 Mar 10am. Came: Mary. Did not come: Rose. Wrong? Send the numbers again.

2027-03-12 11:00
