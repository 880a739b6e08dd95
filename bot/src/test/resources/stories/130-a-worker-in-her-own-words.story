# A link worker who knows no commands: plans, pauses, takes that back, keeps notes, asks who stands in
channels: sms

2027-03-01 09:05
mary@sms has 07700 900301
lou> new lady mary hill, she is on 07700 900301
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  I have asked Mary Hill whether I may write, and tell you what they say.
bot→mary@sms> Hello Mary, this is Kith Somerset. Lou Day suggests that I write to you: I can tell you what's on near you, and ask how you are if you like. It is free, and I am automatic. May I? Text STOP and I stop. To speak to a person ring 01823 000000.
  1 yes please
  2 no thank you
mary@sms> 1
bot→lou> Mary Hill said yes: I may write. To ask how they are, text for example PLAN Mary Hill TUE FRI 10AM.
bot> Thank you, I am glad. Text WHAT'S ON and I tell you what is on near you. I am not watched all the time: if life is at risk call 999. A person: 01823 000000
lou> put mary on mon wed fri 10am, she has agreed
bot> Done. I ask Mary Hill at 10am on Mon Wed Fri.
lou> check mary every tuesday and friday at half 9 agreed
bot> Done. I ask Mary Hill at 9.30am on Tue Fri.
lou> move mary's to 11.15
bot> Done. I ask Mary Hill at 11.15am on Tue Fri.
lou> hold off mary for a fortnight
bot> Done. I ask Mary Hill nothing until Mon 15 Mar.
lou> undo
bot> Done. I ask Mary Hill again as planned.
lou> undo
bot> I can't take that back by myself. A pause ends with RESUME MARY, a plan with PLAN MARY OFF, and a note is put right by another NOTE. A person: 01823 000000
lou> mary's in hospital
bot> Until when? Text for example: PAUSE Mary Hill UNTIL 12 JAN, or PAUSE Mary Hill FOR 2 WEEKS
lou> rang mary, no answer
bot> Thank you. I have kept your note on Mary Hill. ABOUT Mary Hill shows it. Nothing is closed by it.

2027-03-01 09:10
lou> note mary: likes gardening
bot> Thank you. I have kept your note on Mary Hill. ABOUT Mary Hill shows it. Nothing is closed by it.

2027-03-01 09:15
lou> mary was cross about the bus
bot> I have not understood what to do: "mary was cross about the bus". Shall I keep it as a note on Mary Hill? 1 yes, 2 no. For all that you may ask text HELP. A person: 01823 000000
  1 yes
  2 no
lou> 1
bot> Thank you. I have kept your note on Mary Hill. ABOUT Mary Hill shows it. Nothing is closed by it.
lou> what did mary put
bot> Mary Hill, 07700 900301. Asked at 11.15am on Tue Fri.
  Mon 1 Mar 9.15am: noted. Lou Day: mary was cross about the bus
  Mon 1 Mar 9.10am: noted. Lou Day: likes gardening
  Mon 1 Mar 9.05am: noted. Lou Day: rang mary, no answer
lou> tell mary i'll be late on friday
bot> To Mary Hill: "i'll be late on friday" Shall I send it in your name? 1 yes, 2 no.
  1 yes
  2 no
lou> 1
bot> It is on its way. To answer they are told to ring 01823 000000.
bot→mary@sms> Lou Day asks me to tell you: "i'll be late on friday" To answer ring 01823 000000.
lou> hand mary over to hannah
bot> I can't hand people over by myself. I have sent your words to Kim, who arranges it. Until then everything stays with you, and I go on asking.
lou> cancel
bot> There is nothing to cancel. To get no more messages from me, reply STOP.
lou> help
bot> If life is at risk call 999. I am Kith Somerset, an automatic service, not watched all the time.
  Text WHAT'S ON for things near you, MY BOOKINGS for your places, LANGUAGE for another language, STOP to stop.
  A person: 01823 000000
  Link workers: CHECK MARY, PLAN MARY TUE 10AM, PAUSE MARY FOR 2 WEEKS, SPOKE TO MARY: FINE, ABOUT MARY, ADD MARY HILL 07700 900301, WHO HAS NOT ANSWERED, NEEDS.
