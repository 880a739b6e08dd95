# Numbers answer a list's question too, several at once; who has said STOP is never written to; and words about something else are heard as always
channels: sms

2027-03-01 08:00
dora@sms has 07700 900384
nell@sms has 07700 900381
ned@sms has 07700 900382
cat@sms has 07700 900383
dora@sms> stop
bot> Kith Somerset will not write to you again. Text START if you want to hear from us. A person: 01823 000000
lou> start list shielding
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  I write to 4 people now, or when the hours begin in which I may.
  Shielding: 5 people. 4 about to be written to. 1 said no to messages.

2027-03-01 09:00
bot→nell@sms> Hello Nell, this is Kith Somerset. Lou Day asked me to see whether you need anything. Reply with one or more of these numbers, in your own words, or RING ME. It is free. Text STOP and I stop. A person: 01823 000000.
  1 shopping
  2 a prescription fetched
  3 dog walking
  4 nothing, thank you
bot→ned@sms> Hello Ned, this is Kith Somerset. Lou Day asked me to see whether you need anything. Reply with one or more of these numbers, in your own words, or RING ME. It is free. Text STOP and I stop. A person: 01823 000000.
  1 shopping
  2 a prescription fetched
  3 dog walking
  4 nothing, thank you
bot→cat@sms> Hello Cat, this is Kith Somerset. Lou Day asked me to see whether you need anything. Reply with one or more of these numbers, in your own words, or RING ME. It is free. Text STOP and I stop. A person: 01823 000000.
  1 shopping
  2 a prescription fetched
  3 dog walking
  4 nothing, thank you
nell@sms> 1 3
bot> Thank you. I have noted: shopping, dog walking. Someone from Kith Somerset will be in touch. If you need more, tell me now. If it can't wait ring 01823 000000.
nell@sms> what's on?
bot> Where shall I look? Send me your postcode, or the name of your town.
ned@sms> 7
bot> Which do you need? Reply 1 for shopping, 2 for a prescription, 3 for dog walking, 4 for nothing; or several numbers, such as 1 3. Or text RING ME and a person rings you.
ned@sms> what do you mean
bot> Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
ned@sms> no shopping but my prescription please
bot> Thank you. I have noted: a prescription. Someone from Kith Somerset will be in touch. If you need more, tell me now. If it can't wait ring 01823 000000.
cat@sms> stop
bot> Kith Somerset will not write to you again. Text START if you want to hear from us. A person: 01823 000000
lou> list shielding
bot> Shielding: 5 people. 1 asked, no answer yet. 2 need something. 2 said no to messages. Text NEEDS to see what is needed.
ana> list shielding
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Where shall I look? Send me your postcode, or the name of your town.
ana> needs
bot> Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
