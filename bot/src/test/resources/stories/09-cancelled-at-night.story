# What begins before the quiet hours end is cancelled: people are told in the night, and what else is on

2027-05-08 19:00
ana> join chorus2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Dawn chorus: Sun 9 May 5.30am, Vivary Park, TA1 3SX. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.

2027-05-09 03:00
feed activities-no-dawn.csv
bot→ana> Kith Somerset: sorry, Dawn chorus on Sun 9 May 5.30am is cancelled. Near you instead, reply with a number to hear more:
  1 Soup and company, Sun 9 May 12 noon, St Mary's Hall
  2 Riverside walk, Thu 13 May 10am, Blake Gardens
ana> 1
bot> Soup and company: Sun 9 May 12 noon to 1.30pm
  St Mary's Hall, TA1 3NA
  A bowl of soup and a chat.
  Cost: free. 4 places left.
  JOIN to come, or JOIN FOR 2 to bring someone
