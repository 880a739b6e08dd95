# They tell us before a time of their own, and only silence starts a call; the machine was off across a deadline; clocks change
channels: sms telegram

2027-03-22 16:05
mary@sms has 07700 900301
lou> add mary hill 07700 900301
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  I have asked Mary Hill whether I may write, and tell you what they say.
bot→mary@sms> Hello Mary, this is Kith Somerset. Lou Day suggests that I write to you: I can tell you what's on near you, and ask how you are if you like. It is free, and I am automatic. May I? Text STOP and I stop. To speak to a person ring 01823 000000.
  1 yes please
  2 no thank you
mary@sms> 1
bot→lou> Mary Hill said yes: I may write. To ask how they are, text for example PLAN Mary Hill TUE FRI 10AM.
bot> Thank you, I am glad. Text WHAT'S ON and I tell you what is on near you. I am not watched all the time: if life is at risk call 999. A person: 01823 000000
lou> plan mary every day before 10
bot> I have asked Mary Hill whether they would like it: Mon Tue Wed Thu Fri Sat Sun, 10am. I tell you what they say.
bot→mary@sms> Lou Day suggests that you text me OK before 10am, every day. If I hear nothing I ring you, and then tell Lou Day. It is no emergency service. Is that all right?
  1 yes please
  2 no thank you
mary@sms> 1
bot→lou> Mary Hill said yes to the check-ins.
bot> Thank you. Text me OK before 10am and I know that all is well. To end it any time text STOP CALLS.

2027-03-23 08:30
mary@sms> ok
bot> I am glad to hear it. Have a good day.

2027-03-23 12:00

2027-03-24 10:00
bot→mary@sms> Good day, Mary. I have not heard from you by 10am today. Are you all right?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me
bot→mary@voice> (ringing)

2027-03-24 10:20
bot→mary@voice> (not answered)
bot→mary@voice> (ringing)
bot→mary@voice> (not answered)
mary@sms> ok sorry, overslept
bot> I am glad to hear it. Have a good day.

2027-03-25 10:00
bot→mary@sms> Good day, Mary. I have not heard from you by 10am today. Are you all right?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me
bot→mary@voice> (ringing)

off until 2027-03-25 15:00
bot→lou> Mary Hill: no answer to the check-in of Thu 25 Mar 10am. Rang once, no answer. Their number: 07700 900301. When you have spoken: SPOKE TO Mary Hill: and how they are.
  1 I see to it
bot→mary@voice> (not answered)
lou> 1
bot> Thank you. You are seeing to Mary Hill, and I leave the others in peace. When it is done: SPOKE TO Mary Hill: and how they are.

2027-03-25 16:00
mary@sms> ok
bot→lou> Mary Hill has answered: fine. To close it: SPOKE TO Mary Hill: and how they are.
bot> I am glad to hear it. Have a good day. I let the people know who were worried about you.
lou> spoke to mary: all well, her phone was off
bot> Thank you. I have noted that you spoke to Mary Hill. What was open is closed in your name.

2027-03-26 08:30
mary@sms> ok
bot> I am glad to hear it. Have a good day.
lou> pause mary till 28 march
bot> Done. I ask Mary Hill nothing until Sun 28 Mar.

2027-03-27 12:00

2027-03-28 09:30
mary@sms> ok
bot> I am glad to hear it. Have a good day.

2027-03-28 12:00

2027-03-29 09:59

2027-03-29 10:00
bot→mary@sms> Good day, Mary. I have not heard from you by 10am today. Are you all right?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me
bot→mary@voice> (ringing)

2027-03-29 10:05
bot→mary@voice> (not answered)
mary@sms> 4
bot→lou> Mary Hill: asks to be rung. Rang once, no answer. Their number: 07700 900301. When you have spoken: SPOKE TO Mary Hill: and how they are.
  1 I see to it
bot> Lou will ring you as soon as they can. I am not watched all the time: if life is at risk call 999. A person: 01823 000000
lou> about mary
bot> Mary Hill, 07700 900301. Tells me before 10am on Mon Tue Wed Thu Fri Sat Sun.
  Mon 29 Mar 10am: asked to be rung
  Sun 28 Mar 10am: fine
  Fri 26 Mar 10am: fine
lou> spoke to mary: made her tea
bot> Thank you. I have noted that you spoke to Mary Hill. What was open is closed in your name.
