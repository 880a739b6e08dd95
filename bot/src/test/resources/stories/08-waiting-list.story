# A full walk: Cat and Eve wait, Ben leaves, the place is offered in turn, passed, taken
channels: sms telegram

2027-03-01 09:05
ana> join company2 for 3
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have 3 places at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ben> join company2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
cat> join company2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Soup and company on Sun 7 Mar 12 noon is full. You are first on the waiting list. I will text you if a place comes up. To leave the list text CAN'T COME.
  JOIN to come on Sun 14 Mar 12 noon instead
eve> join company2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Soup and company on Sun 7 Mar 12 noon is full. You are number 2 on the waiting list. I will text you if a place comes up. To leave the list text CAN'T COME.
  JOIN to come on Sun 14 Mar 12 noon instead
eve> my bookings
bot> You are number 2 on the waiting list for Soup and company: Sun 7 Mar 12 noon to 1.30pm, St Mary's Hall, TA1 3NA.
  CAN'T COME takes you off the list
ben> cant come
bot→cat> A place has come up: Soup and company, Sun 7 Mar 12 noon. Reply 1 to take it, 2 to pass. It is yours until 1.05pm.
bot> All right, you are off Soup and company on Sun 7 Mar 12 noon. Thank you for telling us. Changed your mind? Text JOIN.
cat> whats on in wells
bot> What's on near Wells in the next 7 days. Reply 1 to hear more:
  1 Come and sing, Fri 5 Mar 2pm, Wells Town Hall (close by)
eve> join company2
bot> Soup and company on Sun 7 Mar 12 noon is still full. You are number 2 on the waiting list, and I will text you if a place comes up.
  JOIN to come on Sun 14 Mar 12 noon instead
cat> pass company2
bot→eve> A place has come up: Soup and company, Sun 7 Mar 12 noon. Reply 1 to take it, 2 to pass. It is yours until 1.05pm.
bot> All right, I pass it on. You keep your turn on the waiting list for Soup and company on Sun 7 Mar 12 noon, and I will text you at the next one.
eve> 1
bot> You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
cat> my bookings
bot> You are first on the waiting list for Soup and company: Sun 7 Mar 12 noon to 1.30pm, St Mary's Hall, TA1 3NA.
  CAN'T COME takes you off the list
ana> cant come
bot> All right, you are off Soup and company on Sun 7 Mar 12 noon. Thank you for telling us. Changed your mind? Text JOIN.
bot→cat> A place has come up: Soup and company, Sun 7 Mar 12 noon. Reply 1 to take it, 2 to pass. It is yours until 1.05pm.

2027-03-01 13:04

2027-03-01 13:06
bot→cat> Soup and company on Sun 7 Mar 12 noon: I have not heard from you, so the place goes to the next person. You are still on the waiting list. If you would like it and it is free, text JOIN COMPANY2.
cat> ok thanks
bot> Good. Text WHAT'S ON whenever you like.
cat> join company2
bot> You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  It is 24 miles away. Reply with a number if you like:
  1 I need a lift
  2 I can give a lift

2027-03-07 12:00
bot→eve> Reminder from Kith Somerset: Soup and company is on Sun 7 Mar 12 noon, at St Mary's Hall, TA1 3NA. If you can't come, text CAN'T COME.
bot→eve> Soup and company starts at 12 noon today, at St Mary's Hall, TA1 3NA. See you there! If you can't come, text CAN'T COME.
bot→cat> Reminder from Kith Somerset: Soup and company is on Sun 7 Mar 12 noon, at St Mary's Hall, TA1 3NA. If you can't come, text CAN'T COME.
bot→cat> Soup and company starts at 12 noon today, at St Mary's Hall, TA1 3NA. See you there! If you can't come, text CAN'T COME.
