# Two sessions wait for an answer: the older first, one reminder, then it is left open; nobody is marked
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
ann> join walk2
ann is called Ann
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
mary> join sing2
bot> Lovely, Come and sing knows you are coming: Fri 5 Mar 2pm, Wells Town Hall, BA5 2RB. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ann> join sing2
bot> Lovely, Come and sing knows you are coming: Fri 5 Mar 2pm, Wells Town Hall, BA5 2RB. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.

2027-03-05 15:59
bot→ann> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→ann> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→ann> Reminder from Kith Somerset: Come and sing is on Fri 5 Mar 2pm, at Wells Town Hall, BA5 2RB. If you can't come, text CAN'T COME.
bot→ann> Come and sing starts at 2pm today, at Wells Town Hall, BA5 2RB. See you there! If you can't come, text CAN'T COME.
bot→mary> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→mary> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→mary> Reminder from Kith Somerset: Come and sing is on Fri 5 Mar 2pm, at Wells Town Hall, BA5 2RB. If you can't come, text CAN'T COME.
bot→mary> Come and sing starts at 2pm today, at Wells Town Hall, BA5 2RB. See you there! If you can't come, text CAN'T COME.
bot→sam> Riverside walk, Thu 4 Mar 10am: 2 people in 2 bookings, 2 come for the first time. To see who, text WHO WALK2.
bot→sam> Who came to Riverside walk, Thu 4 Mar 10am?
  1 Mary
  2 Ann
  Reply with numbers, such as 1 3, or ALL, or NONE.
bot→sam> When you have a moment: who came to Riverside walk, Thu 4 Mar 10am?
  1 Mary
  2 Ann
  Reply with numbers, such as 1 3, or ALL, or NONE. If you don't know, that is fine too.
bot→sam> Come and sing, Fri 5 Mar 2pm: 2 people in 2 bookings, 2 come for the first time. To see who, text WHO SING2.
sam> hello
bot> Hello. Text WHAT'S ON and I will tell you what is on near you.

2027-03-05 16:01
sam> yes
bot> Reply with the numbers of those who came, such as 1 3, or ALL, or NONE. ALL BUT 2 works too, and AND SHEILA for someone who is not on the list.

2027-03-06 09:59

2027-03-06 10:01
bot→sam> Who came to Come and sing, Fri 5 Mar 2pm?
  1 Mary
  2 Ann
  Reply with numbers, such as 1 3, or ALL, or NONE.

2027-03-07 09:59

2027-03-07 10:01
bot→sam> When you have a moment: who came to Come and sing, Fri 5 Mar 2pm?
  1 Mary
  2 Ann
  Reply with numbers, such as 1 3, or ALL, or NONE. If you don't know, that is fine too.

2027-03-07 10:10
sam> everyone
bot> Noted for Come and sing, Fri 5 Mar 2pm. Came: Mary, Ann. Wrong? Send the numbers again.
sam> came walk2
bot> Who came to Riverside walk, Thu 4 Mar 10am?
  1 Mary
  2 Ann
  Reply with the numbers of those who came, such as 1 3, or ALL, or NONE. ALL BUT 2 works too, and AND SHEILA for someone who is not on the list.
sam> 1 and dave
bot> Noted for Riverside walk, Thu 4 Mar 10am. Came: Mary. Also came: Dave. Did not come: Ann. Wrong? Send the numbers again.

2027-03-12 16:30
bot→ann> How was Come and sing on Fri 5 Mar 2pm? Reply with a number from 1 (not good) to 5 (lovely), and a word if you like.
bot→ann> We missed you at Riverside walk on Thu 4 Mar 10am. If something got in the way, tell me with a number, or just say it. Or say nothing at all, that is fine too.
  1 getting there
  2 my health
  3 I was nervous
  4 I forgot
  5 something else
bot→mary> How was Riverside walk on Thu 4 Mar 10am? Reply with a number from 1 (not good) to 5 (lovely), and a word if you like.
bot→mary> How was Come and sing on Fri 5 Mar 2pm? Reply with a number from 1 (not good) to 5 (lovely), and a word if you like.
sam> came sing2
bot> Who came to Come and sing, Fri 5 Mar 2pm, was settled some days ago, and I can change it no more. If it matters ring 01823 000000.
