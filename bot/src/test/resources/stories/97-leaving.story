# What may mean an end to our messages is asked; a part of them is never taken for all
channels: sms

2027-03-01 09:05
ana> i'm at ta1 1aa
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means near TA1 1AA.
ana> no more messages about the walk please, the others are fine
bot> I can't pick messages like that by myself. I have told Lou, who will see what can be done. For none at all text STOP.
ana> can it stop
bot> Do you want no more messages from me at all?
  1 yes, stop
  2 no, go on
ana> 2
bot> All right, I go on as before. To stop at any time text STOP.
ana> please dont stop
bot> Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
ana> i'd be grateful if you would stop these text messages. yours, mrs winslade
bot> Kith Somerset will not write to you again. Text START if you want to hear from us. A person: 01823 000000
