# Who has opted out, or whose texts do not arrive, is the worker's at once; a pause has an end
channels: sms telegram

2027-03-01 16:05
mary@sms has 07700 900301
tom@sms has 07700 900404
lou> add mary hill 07700 900301
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  I have asked Mary Hill whether I may write, and tell you what they say.
bot→mary@sms> Hello Mary, this is Kith Somerset. Lou Day suggests that I write to you: I can tell you what's on near you, and ask how you are if you like. It is free, and I am automatic. May I? Text STOP and I stop. To speak to a person ring 01823 000000.
  1 yes please
  2 no thank you
mary@sms> 1
bot→lou> Mary Hill said yes: I may write. To ask how they are, text for example PLAN Mary Hill TUE FRI 10AM.
bot> Thank you, I am glad. Text WHAT'S ON and I tell you what is on near you. I am not watched all the time: if life is at risk call 999. A person: 01823 000000
lou> plan mary every day 10 agreed
bot> Done. I ask Mary Hill at 10am on Mon Tue Wed Thu Fri Sat Sun.
lou> add tom day 07700 900404
bot> I have asked Tom Day whether I may write, and tell you what they say.
lou> check tom day
bot> I did not ask Tom Day: they have not said yes yet. If they tell you that they would like it, text for example PLAN Tom Day TUE FRI 10AM AGREED
lou> plan tom tue 10.30 agreed
bot> Done. I ask Tom Day at 10.30am on Tue.

2027-03-02 10:00
bot→mary@sms> Hello Mary, Kith Somerset here. How are you today?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me
mary@sms> stop
bot→lou> Mary Hill: has opted out, so the check-in of Tue 2 Mar 10am is yours. Their number: 07700 900301. When you have spoken: SPOKE TO Mary Hill: and how they are.
  1 I see to it
bot→lou> Mary Hill has stopped all messages. Check-ins can't be asked now: each comes to you.
bot> Kith Somerset will not write to you again. Text START if you want to hear from us. A person: 01823 000000
lou> spoke to mary hill: she wants no texts, I ring her
bot> Thank you. I have noted that you spoke to Mary Hill. What was open is closed in your name.

2027-03-02 11:03
bot→tom@voice> (ringing)
lou> who has not answered
bot> Nobody needs someone just now. 1 is asked and has not answered yet. Answered today: 0. Paused: 0. Reply with a number to see more.
  1 Tom Day: asked for Tue 2 Mar 10.30am, no answer yet
lou> spoke to tom he is fine, phone was off
bot> Thank you. I have noted that you spoke to Tom Day. What was open is closed in your name.
lou> add mary hill 07700 900301
bot> I did not write to Mary Hill: that number has said STOP. Only they can change that, by texting START.
lou> pause mary until 5 mar
bot> Done. I ask Mary Hill nothing until Fri 5 Mar.
lou> who has not answered
bot> Nobody needs someone just now. Answered today: 0. Paused: 1.

2027-03-03 12:00
bot→tom@voice> (not answered)
lou> plan tom off
bot> Done. I ask Tom Day no more.

2027-03-05 10:00
bot→lou> Mary Hill: has opted out, so the check-in of Fri 5 Mar 10am is yours. Their number: 07700 900301. When you have spoken: SPOKE TO Mary Hill: and how they are.
  1 I see to it
lou> spoke to mary: rang her
bot> Thank you. I have noted that you spoke to Mary Hill. What was open is closed in your name.
lou> plan mary off
bot> Done. I ask Mary Hill no more.

2027-03-09 12:00
