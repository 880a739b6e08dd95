# A link worker adds someone, who says yes, agrees to be asked, and is asked; silence is followed up until the worker closes it
channels: sms telegram

2027-03-01 09:05
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
lou> plan mary tue fri 10
bot> I have asked Mary Hill whether they would like it: Tue Fri, 10am. I tell you what they say.
bot→mary@sms> Lou Day would like me to ask how you are, 2 times a week at 10am. If you don't answer I ask again, ring, and then tell Lou Day. It is no emergency service. Is that all right?
  1 yes please
  2 no thank you
mary@sms> 1
bot→lou> Mary Hill said yes to the check-ins.
bot> Thank you. I will ask how you are at 10am. To end it any time text STOP CALLS.
lou> who has not answered
bot> Nobody needs someone just now. Answered today: 0. Paused: 0.

2027-03-02 10:00
bot→mary@sms> Hello Mary, Kith Somerset here. How are you today?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me
mary@sms> fine thanks dear
bot> I am glad to hear it. Have a good day.
lou> about mary
bot> Mary Hill, 07700 900301. Asked at 10am on Tue Fri.
  Tue 2 Mar 10am: fine

2027-03-05 10:00
bot→mary@sms> Hello Mary, Kith Somerset here. How are you today?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me

2027-03-05 11:00
bot→mary@sms> Mary, I have not heard from you yet, and hope all is well. How are you today?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me

2027-03-05 12:00
bot→mary@voice> (ringing)

2027-03-05 13:00
bot→lou> Mary Hill: no answer to the check-in of Fri 5 Mar 10am. Asked twice. Rang 2 times, no answer. Their number: 07700 900301. When you have spoken: SPOKE TO Mary Hill: and how they are.
  1 I see to it
bot→mary@voice> (not answered)
bot→mary@voice> (ringing)
bot→mary@voice> (not answered)
lou> who hasn't answered?
bot> 1 person needs someone. Answered today: 0. Paused: 0. Reply with a number to see more.
  1 Mary Hill: no answer to Fri 5 Mar 10am. 07700 900301
lou> 1
bot> Mary Hill, 07700 900301. Asked at 10am on Tue Fri.
  Fri 5 Mar 10am: no answer yet
  Tue 2 Mar 10am: fine
lou> spoke to mary
bot> How is Mary Hill? Send me a note in a few words, and I close it with that.
lou> she is back from hospital, sister is with her
bot> Thank you. I have noted that you spoke to Mary Hill. What was open is closed in your name.
lou> who has not answered
bot> Nobody needs someone just now. Answered today: 0. Paused: 0.
