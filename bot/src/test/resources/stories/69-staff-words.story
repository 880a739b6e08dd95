# A resident who writes as a link worker does is read as any resident
channels: sms telegram

2027-03-01 09:05
ana> who has not answered
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
ana> check mary hill
bot> Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
ana> add mary hill 07700 900301
bot> Sorry, I still don't understand. I am only a machine. A person will gladly help: ring 01823 000000, or text HELP.
ana> call mary
bot> Sorry, I still don't understand. I am only a machine. A person will gladly help: ring 01823 000000, or text HELP.
ana> spoke to mary hill: she had a fall
bot> Please call 999 now, or ask anybody near you to. If you cannot speak, cough, and press 55 when you are asked. If you are not sure how bad it is, call 111.
  I have told Lou, who will be in touch as soon as they can.
ana> pause mary until 12 mar
bot> Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
ana> plan wells tue fri 10:00
bot> I found nothing near Wells from Tue 2 Mar to Fri 5 Mar. Try another day or another place, or ring 01823 000000: a person may know more.
