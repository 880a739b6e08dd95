# A session is moved, another is cancelled: everyone with a place is told, by day

2027-03-01 09:05
ana> join walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ben> join company2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.

2027-03-01 22:00
feed activities-changed.csv

2027-03-02 09:00
bot→ana> Kith Somerset: Riverside walk on Thu 4 Mar 10am is moved to Thu 4 Mar 11am, at Blake Gardens, TA1 1AA. You still have your place. If you can't come then, text CAN'T COME.
bot→ben> Kith Somerset: sorry, Soup and company on Sun 7 Mar 12 noon is cancelled. Near you instead, reply with a number to hear more:
  1 Riverside walk, Thu 4 Mar 11am, Blake Gardens
ben> my bookings
bot> You have no places booked. Text WHAT'S ON and I will look for something near you.
