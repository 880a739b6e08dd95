# On the way and at the door: the leader hears it at once, and whoever writes hears whom to ring
channels: sms telegram

2027-03-04 08:00
ana> join walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. It starts soon, so this is your reminder. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
2027-03-04 09:55
ana> running 10 mins late
bot> Thank you for saying so: come when you can. Riverside walk: Blake Gardens, Bridge Street, Taunton, TA1 1AA. Their number: 01823 000001
ana> nobody is here
bot> I am sorry. Riverside walk is at Blake Gardens, Bridge Street, Taunton, TA1 1AA. Ring them: 01823 000001
ana> what time does it finish
bot> Riverside walk: Thu 4 Mar 10am to 12 noon.
