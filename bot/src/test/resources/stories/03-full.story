# Four places: the fifth person waits, and hears of the next time

2027-03-05 09:00
ana> whats on in taunton on sunday
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  What's on near Taunton on Sun 7 Mar. Reply 1 to hear more:
  1 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (close by)
ana> 1 for 2
bot> You have 2 places at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ben> join COMPANY2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
cat> join company2 for 2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Soup and company on Sun 7 Mar 12 noon is full. You are first on the waiting list. I will text you if 2 places come up. To leave the list text CAN'T COME.
  JOIN to come on Sun 14 Mar 12 noon instead
cat> join
bot> You have 2 places at Soup and company: Sun 14 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana> whats on near wells on friday, singing
bot> What's on near Wells on Fri 5 Mar: singing. Reply 1 to hear more:
  1 Come and sing, Fri 5 Mar 2pm, Wells Town Hall (close by)
ana> more
bot> That was all I know of near Wells on Fri 5 Mar. Text WHAT'S ON to start again.
ana> cant come sunday
bot> All right, you are off Soup and company on Sun 7 Mar 12 noon. Thank you for telling us. Changed your mind? Text JOIN.
bot→cat> 2 places have come up: Soup and company, Sun 7 Mar 12 noon. Reply 1 to take them, 2 to pass. They are yours until 1pm.
cat> yes please
bot> You have 2 places at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.

2027-03-06 12:00
bot→cat> Reminder from Kith Somerset: Soup and company is on Sun 7 Mar 12 noon, at St Mary's Hall, TA1 3NA. I have 2 places for you. If you can't come, text CAN'T COME.
bot→ben> Reminder from Kith Somerset: Soup and company is on Sun 7 Mar 12 noon, at St Mary's Hall, TA1 3NA. If you can't come, text CAN'T COME.
