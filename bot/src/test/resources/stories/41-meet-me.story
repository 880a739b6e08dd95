# The first visit: someone meets Ana at the door
channels: sms telegram

2027-03-01 09:00
sam> hello
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Hello. Text WHAT'S ON and I will tell you what is on near you.
ana> join walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana is called Ana
ana> meet me
bot> I have told Sam, who will look out for you at the door: Riverside walk, Thu 4 Mar 10am.
bot→sam> Ana is coming to Riverside walk on Thu 4 Mar 10am for the first time, and would like to be met at the door. Please look out for them.
ben> join company2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ben> meet me please
bot> I have asked for someone to meet you at the door: Soup and company, Sun 7 Mar 12 noon.
cat> i'm in wells
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means around Wells. Send me a full postcode and I can be more exact.
cat> join walk2
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  It is 24 miles away. Reply with a number if you like:
  1 I need a lift
  2 I can give a lift
cat> 1
bot> I have noted that you need a lift to Riverside walk on Thu 4 Mar 10am. I will ask around, and tell you when someone can take you. Need it no more? Text NO LIFT.
  Is it your first time? Text MEET ME and someone will meet you at the door.
cat> meet me
bot> I have told Sam, who will look out for you at the door: Riverside walk, Thu 4 Mar 10am.
bot→sam> Someone new is coming to Riverside walk on Thu 4 Mar 10am for the first time, and would like to be met at the door. Please look out for them.
ana> cant come
bot> All right, you are off Riverside walk on Thu 4 Mar 10am. Thank you for telling us. Changed your mind? Text JOIN.
bot→sam> Ana, who wanted to be met at the door, can't come to Riverside walk on Thu 4 Mar 10am after all.
ana> join walk2
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.

2027-03-01 09:30
cat> meet me
bot> I have told Sam, who will look out for you at the door: Riverside walk, Thu 4 Mar 10am.

2027-03-07 12:00
bot→ana> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→ana> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→cat> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→cat> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→ben> Reminder from Kith Somerset: Soup and company is on Sun 7 Mar 12 noon, at St Mary's Hall, TA1 3NA. If you can't come, text CAN'T COME.
bot→ben> Soup and company starts at 12 noon today, at St Mary's Hall, TA1 3NA. See you there! If you can't come, text CAN'T COME.
bot→sam> Riverside walk, Thu 4 Mar 10am: 2 people in 2 bookings, 1 needs a lift, 2 come for the first time. To see who, text WHO WALK2.
bot→sam> Who came to Riverside walk, Thu 4 Mar 10am?
  1 someone without a name
  2 Ana
  Reply with numbers, such as 1 3, or ALL, or NONE.
bot→sam> When you have a moment: who came to Riverside walk, Thu 4 Mar 10am?
  1 someone without a name
  2 Ana
  Reply with numbers, such as 1 3, or ALL, or NONE. If you don't know, that is fine too.
cat> join walk2
bot> You have a place at Riverside walk: Thu 11 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  It is 24 miles away. Reply with a number if you like:
  1 I need a lift
  2 I can give a lift
