# Someone rings, hears what's on, joins, and gives it up again, all by keys
channels: sms

2027-03-01 09:05
ana@voice> ring
bot> Hello, this is Kith Somerset.
  I am an automatic service. I can tell you what's on near you, free of charge, and keep places for you.
  Press 1 for: what's on near you.
  Press 2 for: your bookings.
  Press 9 to hear this again.
  Press 0 to speak to a person.
ana@voice> 1
bot> This is what's on near Taunton in the next 7 days.
  Press 1 for: Riverside walk, Thursday 4 March 10am.
  Press 2 for: Soup and company, Sunday 7 March 12 noon.
  Press 9 to hear this again.
  Press 0 to speak to a person.
ana@voice> 9
bot> This is what's on near Taunton in the next 7 days.
  Press 1 for: Riverside walk, Thursday 4 March 10am.
  Press 2 for: Soup and company, Sunday 7 March 12 noon.
  Press 9 to hear this again.
  Press 0 to speak to a person.
ana@voice> 1
bot> Riverside walk: Thursday 4 March 10am to 12 noon, at Blake Gardens, close by. A gentle walk by the river. Dogs welcome. Cost: free. Access: step-free.
  Press 1 for: Join.
  Press 2 for: Join, 2 of us.
  Press 9 to hear this again.
  Press 0 to speak to a person.
ana@voice> 7
bot> Sorry, there is nothing under that key.
  Riverside walk: Thursday 4 March 10am to 12 noon, at Blake Gardens, close by. A gentle walk by the river. Dogs welcome. Cost: free. Access: step-free.
  Press 1 for: Join.
  Press 2 for: Join, 2 of us.
  Press 9 to hear this again.
  Press 0 to speak to a person.
ana@voice> 1
bot> You have your place at Riverside walk: Thursday 4 March 10am, Blake Gardens. I will remind you.
  Is it your first time? Someone can meet you at the door.
  Press 1 for: I can't come.
  Press 2 for: Meet me.
  Press 9 to hear this again.
  Press 0 to speak to a person.
ana@voice> hang up
bot> (hung up)

2027-03-01 11:00
ana@voice> 2
bot> Hello, this is Kith Somerset.
  Press 1 for: what's on near you.
  Press 2 for: your bookings.
  Press 9 to hear this again.
  Press 0 to speak to a person.
bot> You have a place at Riverside walk: Thursday 4 March 10am to 12 noon, Blake Gardens, TA1 1AA.
  Press 1 for: I can't come.
  Press 9 to hear this again.
  Press 0 to speak to a person.
ana@voice> 1
bot> All right, you are off Riverside walk on Thursday 4 March 10am. Thank you for telling us.
  Press 1 for: Join again.
  Press 9 to hear this again.
  Press 0 to speak to a person.
ana@voice> hang up
bot> (hung up)
ana> my bookings
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have no places booked. Text WHAT'S ON and I will look for something near you.
