# Jean and Tom share a phone: it asks whom it is for, remembers for the conversation, and writes by name; then one of them says STOP
channels: sms

2027-03-01 09:07
jean> join walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
jean> add Tom to this phone
bot> All right, Tom can use this phone too, and I will ask who it is for when it matters. What is your own first name?
jean> Jean
bot> Hello Jean. Text WHAT'S ON to see what is on, or MY BOOKINGS for your places.
jean> what's on near TA1 1AA
bot> What's on near TA1 1AA in the next 7 days. Reply with a number to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (under a mile)
  2 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (under a mile)
jean> 1
bot> Riverside walk: Thu 4 Mar 10am to 12 noon
  Blake Gardens, TA1 1AA (under a mile)
  A gentle walk by the river. Dogs welcome.
  Cost: free. Access: step-free. 11 places left.
  JOIN to come, or JOIN FOR 2 to bring someone

2027-03-01 09:20
jean> join
bot> Who is this for? Reply with a number:
  1 Jean
  2 Tom
jean> 2
bot> Tom: You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
jean> my bookings
bot> Tom: You have a place at Riverside walk: Thu 4 Mar 10am to 12 noon, Blake Gardens, TA1 1AA.
  CAN'T COME gives your place to someone else
jean> Jean: my bookings
bot> Jean: You have a place at Riverside walk: Thu 4 Mar 10am to 12 noon, Blake Gardens, TA1 1AA.
  CAN'T COME gives your place to someone else
jean> it's Tom
bot> Hello Tom. Text WHAT'S ON to see what is on, or MY BOOKINGS for your places.
jean> can't come
bot> Tom: All right, you are off Riverside walk on Thu 4 Mar 10am. Thank you for telling us. Changed your mind? Text JOIN.
jean> join
bot> Tom: You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.

2027-03-01 15:30
jean> what's on
bot> What's on near TA1 1AA in the next 7 days. Reply with a number to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (under a mile)
  2 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (under a mile)
jean> my bookings
bot> Who is this for? Reply with a number:
  1 Jean
  2 Tom
jean> 7
bot> There is no number 7 here. Please reply with a number from the list, or WHAT'S ON to start again.
jean> 1
bot> Jean: You have a place at Riverside walk: Thu 4 Mar 10am to 12 noon, Blake Gardens, TA1 1AA.
  CAN'T COME gives your place to someone else
jean> for tom
bot> Hello Tom. Text WHAT'S ON to see what is on, or MY BOOKINGS for your places.
jean> my bookings
bot> Tom: You have a place at Riverside walk: Thu 4 Mar 10am to 12 noon, Blake Gardens, TA1 1AA.
  CAN'T COME gives your place to someone else

2027-03-03 10:30
bot→jean> Jean: Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→jean> Tom: Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
jean> tom can't come thursday
bot> Tom: All right, you are off Riverside walk on Thu 4 Mar 10am. Thank you for telling us. Changed your mind? Text JOIN.
tom@telegram> hello
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Hello. Text WHAT'S ON and I will tell you what is on near you.
tom@telegram> (my number is that of jean)
bot> More than one person uses that phone. Which one are you? Reply with a number:
  1 Jean
  2 Tom
tom@telegram> 2
bot> Thank you. Texts and Telegram now reach the same you. I write where you last wrote.
jean@telegram> /start
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Where are you? Send me your postcode or your town, and I will look for what's on near you.
jean@telegram> my name is Jean
bot> Hello Jean. Text WHAT'S ON to see what is on, or MY BOOKINGS for your places.
jean@telegram> (my number is that of jean)
bot> Thank you. Texts and Telegram now reach the same you. I write where you last wrote.
tom@telegram> join company2
bot> You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
jean> STOP
bot→jean@telegram> STOP was sent from the phone you share (number ending 910). I no longer write to anyone there, but to you here. To have messages there again, send START from it.
bot> Kith Somerset will not write to you again. Text START if you want to hear from us. A person: 01823 000000
bot→tom@telegram> STOP was sent from the phone you share (number ending 910). I no longer write to anyone there, but to you here. To have messages there again, send START from it.
tom@telegram> my bookings
bot> You have a place at Soup and company: Sun 7 Mar 12 noon to 1.30pm, St Mary's Hall, TA1 3NA.
  CAN'T COME gives your place to someone else
jean> START
bot> Welcome back. You will get answers and reminders again. Text WHAT'S ON to see what's near you, STOP to stop.
