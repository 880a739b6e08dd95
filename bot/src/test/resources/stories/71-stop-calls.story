# STOP by text ends calls to that phone too; who rings us is answered all the same
channels: sms

2027-03-01 09:05
ana> what's on in wells
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  What's on near Wells in the next 7 days. Reply 1 to hear more:
  1 Come and sing, Fri 5 Mar 2pm, Wells Town Hall (close by)
ana@voice> ring
bot> Hello, this is Kith Somerset.
  Press 1 for: what's on near you.
  Press 2 for: your bookings.
  Press 9 to hear this again.
  Press 0 to speak to a person.
ana@voice> hang up
bot> (hung up)
ana> stop
bot> Kith Somerset will not write to you again. Text START if you want to hear from us. A person: 01823 000000
ana@voice> 2
bot> Hello, this is Kith Somerset.
  Press 1 for: what's on near you.
  Press 2 for: your bookings.
  Press 9 to hear this again.
  Press 0 to speak to a person.
bot> You have no places booked.
  Press 1 for: What's on.
  Press 9 to hear this again.
  Press 0 to speak to a person.
ana@voice> hang up
bot> (hung up)
