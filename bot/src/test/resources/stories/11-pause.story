# A while without messages, and no more check-ins: what is asked is still answered
channels: sms telegram

2027-03-01 09:05
ana> join walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana> pause 1 week
bot> All right. I write nothing until Mon 8 Mar, except to answer you. Text START to hear from me sooner.
ana> my bookings
bot> You have a place at Riverside walk: Thu 4 Mar 10am to 12 noon, Blake Gardens, TA1 1AA.
  CAN'T COME gives your place to someone else

2027-03-04 11:00
ana> stop calls
bot> All right, no more check-ins and no calls. A person here knows of it. Messages about what you join still come; STOP ends those too.
ana> stop 2
bot> You get messages of these groups. To leave one, reply with its words. To hear less or more of one text HEAR LESS or HEAR ALL, then its name:
  STOP 1 to leave Taunton Walkers
ana> join company2
bot> You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana> start
bot> Welcome back. You will get answers and reminders again. Text WHAT'S ON to see what's near you, STOP to stop.

2027-03-06 12:30
bot→ana> Reminder from Kith Somerset: Soup and company is on Sun 7 Mar 12 noon, at St Mary's Hall, TA1 3NA. If you can't come, text CAN'T COME.
