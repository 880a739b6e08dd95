# Ana texts, and later opens Telegram: she shares her number, is one person, and what she had twice goes to Cat
channels: sms

2027-03-01 09:06
ana> I live in TA1 1AA
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means near TA1 1AA.
ana> join company2
bot> You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ben> join company2 for 2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have 2 places at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana@telegram> /start
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Where are you? Send me your postcode or your town, and I will look for what's on near you.
ana@telegram> join company2
bot> You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
cat> join company2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Soup and company on Sun 7 Mar 12 noon is full. You are first on the waiting list. I will text you if a place comes up. To leave the list text CAN'T COME.
  JOIN to come on Sun 14 Mar 12 noon instead
ana@telegram> join walk2
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana@telegram> help
bot> If life is at risk call 999. I am Kith Somerset, an automatic service, not watched all the time.
  Text WHAT'S ON for things near you, MY BOOKINGS for your places, LANGUAGE for another language, STOP to stop.
  A person: 01823 000000
  If you text me too, send me your phone number with the button below. Then texts and Telegram reach the same you.
ana@telegram> (my number is that of ana)
bot> Thank you. Texts and Telegram now reach the same you. I write where you last wrote.
  You were down twice for Soup and company on Sun 7 Mar 12 noon. I kept one and gave the other back.
bot→cat> A place has come up: Soup and company, Sun 7 Mar 12 noon. Reply 1 to take it, 2 to pass. It is yours until 1.06pm.
cat> 1
bot> You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana@telegram> my bookings
bot> Your places. Reply with a number to see one:
  1 Riverside walk, Thu 4 Mar 10am
  2 Soup and company, Sun 7 Mar 12 noon
ana@telegram> what's on
bot> What's on near TA1 1AA in the next 7 days. Reply with a number to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (under a mile)
  2 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (under a mile)
ana@telegram> (my number is that of ana)
bot> I know that number: texts and Telegram reach the same you.
ana> my bookings
bot> Your places. Reply with a number to see one:
  1 Riverside walk, Thu 4 Mar 10am
  2 Soup and company, Sun 7 Mar 12 noon
ana> can't come company2
bot> All right, you are off Soup and company on Sun 7 Mar 12 noon. Thank you for telling us. Changed your mind? Text JOIN.
ana> STOP
bot> Kith Somerset will not write to you again. Text START if you want to hear from us. A person: 01823 000000

2027-03-01 09:30
dan> join walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
dan> STOP
bot> Kith Somerset will not write to you again. Text START if you want to hear from us. A person: 01823 000000
dan@telegram> hello
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Hello. Text WHAT'S ON and I will tell you what is on near you.
dan@telegram> (my number is that of dan)
bot> Thank you. Texts and Telegram now reach the same you. That phone said STOP, so I do not text it. To have texts again, text START from it.

2027-03-03 10:30
bot→ana@telegram> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→dan@telegram> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
