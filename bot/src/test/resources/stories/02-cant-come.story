# Plans change: a place is given up, taken again, and given up with a word that phone networks act on

2027-03-01 09:05
ben> join WALK2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ben> cant make it thurs sorry
bot> All right, you are off Riverside walk on Thu 4 Mar 10am. Thank you for telling us. Changed your mind? Text JOIN.
ben> join
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ben> cancel
bot> I took that to mean you can't come: you are off Riverside walk on Thu 4 Mar 10am. Your phone network may now block my texts. Text START to get them again.
ben> my bookings
bot> You have no places booked. Text WHAT'S ON and I will look for something near you.
ben> stop
bot> Kith Somerset will not write to you again. Text START if you want to hear from us. A person: 01823 000000
ben> stop
ben> whats on
ben> start
bot> Welcome back. You will get answers and reminders again. Text WHAT'S ON to see what's near you, STOP to stop.
