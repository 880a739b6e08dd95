# Someone asks what's on, joins, is reminded the day before and two hours before, and comes
channels: sms telegram

2027-03-01 09:05
ana> whats on near TA1 1AA
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  What's on near TA1 1AA in the next 7 days. Reply with a number to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (under a mile)
  2 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (under a mile)
ana> 1
bot> Riverside walk: Thu 4 Mar 10am to 12 noon
  Blake Gardens, TA1 1AA (under a mile)
  A gentle walk by the river. Dogs welcome.
  Cost: free. Access: step-free. 12 places left.
  JOIN to come, or JOIN FOR 2 to bring someone
ana> join for 2
bot> You have 2 places at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana> my bookings
bot> You have 2 places at Riverside walk: Thu 4 Mar 10am to 12 noon, Blake Gardens, TA1 1AA.
  CAN'T COME gives your place to someone else

2027-03-03 10:00
bot→ana> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. I have 2 places for you. If you can't come, text CAN'T COME.

2027-03-04 08:00

2027-03-04 10:00
bot→ana> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
ana> thanks that was lovely
bot> You are very welcome.

2027-03-05 09:00
