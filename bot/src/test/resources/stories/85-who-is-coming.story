# A leader sees who is coming, hears how many the evening before, says who came, and puts it right
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
rose> join walk2 for 2
rose is called Rose
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have 2 places at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
cat> i'm in wells
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means around Wells. Send me a full postcode and I can be more exact.
cat> join walk2
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  It is 24 miles away. Reply with a number if you like:
  1 I need a lift
  2 I can give a lift
cat> 1
cat is called Cat
bot> I have noted that you need a lift to Riverside walk on Thu 4 Mar 10am. I will ask around, and tell you when someone can take you. Need it no more? Text NO LIFT.
  Is it your first time? Text MEET ME and someone will meet you at the door.
mary> who walk2
bot> Riverside walk: Thu 4 Mar 10am to 12 noon
  Blake Gardens, TA1 1AA
  A gentle walk by the river. Dogs welcome.
  Cost: free. Access: step-free. 7 places left.
  JOIN to come, or JOIN FOR 2 to bring someone
mary> who is coming
bot> Riverside walk, Thu 4 Mar 10am: 5 have said so far that they come. 7 places are left.
mary> all
bot> Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
sam> who
bot> Riverside walk, Thu 4 Mar 10am: 5 people in 4 bookings, 1 needs a lift, 4 come for the first time.
  Mary, first time
  John, first time
  Rose +1, first time
  Cat, needs a lift, first time
sam> who thursday
bot> Riverside walk, Thu 4 Mar 10am: 5 people in 4 bookings, 1 needs a lift, 4 come for the first time.
  Mary, first time
  John, first time
  Rose +1, first time
  Cat, needs a lift, first time
sam> who's coming on wednesday?
bot> You have no session on Wed 3 Mar. Text WHO for your next one.
sam> who is coming to the walk
bot> Riverside walk, Thu 4 Mar 10am: 5 people in 4 bookings, 1 needs a lift, 4 come for the first time.
  Mary, first time
  John, first time
  Rose +1, first time
  Cat, needs a lift, first time
sam> who is coming to the wake
bot> I know no session of yours called the wake. Text WHO for your next one.
sam> who company2
bot> Soup and company: Sun 7 Mar 12 noon to 1.30pm
  St Mary's Hall, TA1 3NA
  A bowl of soup and a chat.
  Cost: free. 4 places left.
  JOIN to come, or JOIN FOR 2 to bring someone

2027-03-03 18:40
bot→cat> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→mary> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→rose> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. I have 2 places for you. If you can't come, text CAN'T COME.
bot→john> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.

2027-03-03 18:50
bot→sam> Riverside walk, Thu 4 Mar 10am: 5 people in 4 bookings, 1 needs a lift, 4 come for the first time. To see who, text WHO WALK2.

2027-03-04 12:25
bot→cat> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→mary> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→rose> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→john> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.

2027-03-04 12:30
bot→sam> Who came to Riverside walk, Thu 4 Mar 10am?
  1 Mary
  2 John
  3 Rose +1
  4 Cat
  Reply with numbers, such as 1 3, or ALL, or NONE.
sam> 1 3 9
bot> There is no number 9 on that list: it goes from 1 to 4. I have changed nothing.
sam> 1 3
bot> Noted for Riverside walk, Thu 4 Mar 10am. Came: Mary, Rose. Did not come: John, Cat. Wrong? Send the numbers again.
sam> yes
bot> Good. Text WHAT'S ON whenever you like.
sam> 2 didn't, and Sheila
bot> Noted for Riverside walk, Thu 4 Mar 10am. Came: Mary, Rose. Also came: Sheila. Did not come: John, Cat. Wrong? Send the numbers again.
sam> what's on near ta1 1aa
bot> What's on near TA1 1AA in the next 7 days. Reply with a number to hear more:
  1 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (under a mile)
  2 Riverside walk, Thu 11 Mar 10am, Blake Gardens (under a mile)
sam> all but 4
bot> Noted for Riverside walk, Thu 4 Mar 10am. Came: Mary, John, Rose. Also came: Sheila. Did not come: Cat. Wrong? Send the numbers again.

2027-03-05 09:00
bot→mary> How was Riverside walk on Thu 4 Mar 10am? Reply with a number from 1 (not good) to 5 (lovely), and a word if you like.
bot→rose> How was Riverside walk on Thu 4 Mar 10am? Reply with a number from 1 (not good) to 5 (lovely), and a word if you like.
bot→john> How was Riverside walk on Thu 4 Mar 10am? Reply with a number from 1 (not good) to 5 (lovely), and a word if you like.
sam> came walk2
bot> Who came to Riverside walk, Thu 4 Mar 10am?
  1 Mary
  2 John
  3 Rose +1
  4 Cat
  Reply with the numbers of those who came, such as 1 3, or ALL, or NONE. ALL BUT 2 works too, and AND SHEILA for someone who is not on the list.
sam> mary, john and rose
bot> Noted for Riverside walk, Thu 4 Mar 10am. Came: Mary, John, Rose. Also came: Sheila. Did not come: Cat. Wrong? Send the numbers again.
mary> came walk2
bot> Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000

2027-03-09 09:00
bot→cat> We missed you at Riverside walk on Thu 4 Mar 10am. If something got in the way, tell me with a number, or just say it. Or say nothing at all, that is fine too.
  1 getting there
  2 my health
  3 I was nervous
  4 I forgot
  5 something else
sam> came walk2
bot> Who came to Riverside walk, Thu 4 Mar 10am, was settled some days ago, and I can change it no more. If it matters ring 01823 000000.
