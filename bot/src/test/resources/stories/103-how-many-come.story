# Fewer or more come than were booked: the party changes, and nobody loses the place they keep
channels: sms telegram

2027-03-01 09:05
ana> is walk2 on today
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Riverside walk is on Thu 4 Mar 10am, then Thu 11 Mar 10am.
ana> join for 2
bot> You have 2 places at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana> one of us cant make it
bot> All right, one place now at Riverside walk, Thu 4 Mar 10am. Thank you for telling me.
ana> my sister is coming too
bot> All right, 2 places now at Riverside walk, Thu 4 Mar 10am. Thank you for telling me.
ana> can my neighbour come as well
bot> Yes. Shall I keep 3 places at Riverside walk, Thu 4 Mar 10am? Reply 1 for yes, 2 for no.
ana> 1
bot> All right, 3 places now at Riverside walk, Thu 4 Mar 10am. Thank you for telling me.
ana> just me now
bot> All right, one place now at Riverside walk, Thu 4 Mar 10am. Thank you for telling me.
