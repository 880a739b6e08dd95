# A landline is rung instead of texted: the reminder of the day before is not answered, that of the same day is
channels: sms

2027-03-01 09:05
landline@voice> ring
bot> Hello, this is Kith Somerset.
  I am an automatic service. I can tell you what's on near you, free of charge, and keep places for you.
  Press 1 for: what's on near you.
  Press 2 for: your bookings.
  Press 9 to hear this again.
  Press 0 to speak to a person.
landline@voice> 1
bot> This is what's on near Taunton in the next 7 days.
  Press 1 for: Riverside walk, Thursday 4 March 10am.
  Press 2 for: Soup and company, Sunday 7 March 12 noon.
  Press 9 to hear this again.
  Press 0 to speak to a person.
landline@voice> 1
bot> Riverside walk: Thursday 4 March 10am to 12 noon, at Blake Gardens, close by. A gentle walk by the river. Dogs welcome. Cost: free. Access: step-free.
  Press 1 for: Join.
  Press 2 for: Join, 2 of us.
  Press 9 to hear this again.
  Press 0 to speak to a person.
landline@voice> 1
bot> You have your place at Riverside walk: Thursday 4 March 10am, Blake Gardens. I will remind you.
  Is it your first time? Someone can meet you at the door.
  Press 1 for: I can't come.
  Press 2 for: Meet me.
  Press 9 to hear this again.
  Press 0 to speak to a person.
landline@voice> hang up
bot> (hung up)
landline is called Gwen

2027-03-03 10:30
bot→landline@voice> (ringing)
bot→landline@voice> (not answered)

2027-03-04 08:59

2027-03-04 09:00
bot→landline@voice> (ringing)
landline@voice> answer
bot> Hello Gwen, this is Kith Somerset.
  Riverside walk starts at 10am today, at Blake Gardens. See you there!
  Press 1 for: I can't come.
  Press 9 to hear this again.
  Press 0 to speak to a person.
landline@voice> 9
bot> Hello Gwen, this is Kith Somerset.
  Riverside walk starts at 10am today, at Blake Gardens. See you there!
  Press 1 for: I can't come.
  Press 9 to hear this again.
  Press 0 to speak to a person.
landline@voice> 0
bot> One moment please, I am putting you through.
bot> (put through)

2027-03-04 09:30
