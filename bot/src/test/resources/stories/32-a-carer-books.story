# Ana books for her mum, who has no phone: Ana is reminded with her mum's name, and gives the place up for her
channels: sms telegram

2027-03-01 09:08
ana> join walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.

2027-03-01 09:12
ana> join walk2 for mum
bot> I can book for your mum. What is your mum's first name?
ana> Jean
bot> For Jean: You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
  I write to you about Jean's bookings. To give one up text MY BOOKINGS.
ana> my bookings
bot> Your places. Reply with a number to see one:
  1 Riverside walk, Thu 4 Mar 10am
  2 Jean: Riverside walk, Thu 4 Mar 10am
ana> can't come
bot> Which one can't you come to? Reply with a number:
  1 Riverside walk, Thu 4 Mar 10am
  2 Jean: Riverside walk, Thu 4 Mar 10am
ana> 1
bot> All right, you are off Riverside walk on Thu 4 Mar 10am. Thank you for telling us. Changed your mind? Text JOIN.
ana> join
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.

2027-03-01 09:30
ana> mum can't come
bot> For Jean: All right, you are off Riverside walk on Thu 4 Mar 10am. Thank you for telling us. Changed your mind? Text JOIN.
ana> join
bot> For Jean: You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana> join company2 for my dad Bob
bot> For Bob: You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
  I write to you about Bob's bookings. To give one up text MY BOOKINGS.
ana> join company2 for Jean
bot> For Jean: You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana> can't come company2
bot> Which one can't you come to? Reply with a number:
  1 Jean: Soup and company, Sun 7 Mar 12 noon
  2 Bob: Soup and company, Sun 7 Mar 12 noon
ana> 2
bot> For Bob: All right, you are off Soup and company on Sun 7 Mar 12 noon. Thank you for telling us. Changed your mind? Text JOIN.
ana> join company2 for Elsie
bot> I don't know Elsie yet. Reply 1 and I book for Elsie and write to you about it, or 2 to book for yourself.
ana> 1
bot> For Elsie: You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
  I write to you about Elsie's bookings. To give one up text MY BOOKINGS.
ana> my bookings
bot> Your places. Reply with a number to see one:
  1 Riverside walk, Thu 4 Mar 10am
  2 Jean: Riverside walk, Thu 4 Mar 10am
  3 Jean: Soup and company, Sun 7 Mar 12 noon
  4 Elsie: Soup and company, Sun 7 Mar 12 noon

2027-03-03 10:30
bot→ana> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→ana> For Jean: Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
