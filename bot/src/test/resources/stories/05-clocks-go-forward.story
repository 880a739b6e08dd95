# The night the clocks go forward: the day before is the day before, two hours are two hours

2027-03-26 09:00
ana> join company2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Soup and company: Sun 28 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.

2027-03-27 11:59

2027-03-27 12:00
bot→ana> Reminder from Kith Somerset: Soup and company is on Sun 28 Mar 12 noon, at St Mary's Hall, TA1 3NA. If you can't come, text CAN'T COME.

2027-03-28 09:59

2027-03-28 10:00
bot→ana> Soup and company starts at 12 noon today, at St Mary's Hall, TA1 3NA. See you there! If you can't come, text CAN'T COME.

2027-03-28 13:00
