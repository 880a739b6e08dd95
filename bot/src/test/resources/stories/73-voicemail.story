# Somebody who is rung instead of texted: a voicemail, then a call picked up without a key, are no answer; a key is one
channels: sms

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
lou> plan mary tue fri 10 by phone agreed
bot> Done. I ask Mary Hill at 10am on Tue Fri.

2027-03-02 10:00
bot→mary@voice> (ringing)
mary@voice> voicemail
bot> This is Kith Somerset. Please ring us on 0 1 8 2 3, 0 0 0 0 0 0. Goodbye.
bot> (the call is over)

2027-03-02 10:12
bot→mary@voice> (ringing)
mary@voice> answer
bot> Hello Mary, this is Kith Somerset.
  We have not heard from you today, and would like to know that you are all right.
  Press 1 for: I am all right.
  Press 2 for: someone to ring me.
  Press 9 to hear this again.
  Press 0 to speak to a person.

2027-03-02 10:15
bot→mary@voice> (hung up)
bot→lou> Mary Hill: no answer to the check-in of Tue 2 Mar 10am. Rang 2 times, no answer. Their number: 07700 900301. When you have spoken: SPOKE TO Mary Hill: and how they are.
  1 I see to it
lou> spoke to mary: phone was upstairs, all well
bot> Thank you. I have noted that you spoke to Mary Hill. What was open is closed in your name.

2027-03-05 10:00
bot→mary@voice> (ringing)
mary@voice> answer
bot> Hello Mary, this is Kith Somerset.
  We would like to know how you are today.
  Press 1 for: I am all right.
  Press 2 for: someone to ring me.
  Press 9 to hear this again.
  Press 0 to speak to a person.
mary@voice> 1
bot> I am glad to hear it. Have a good day.
  Goodbye.
bot> (the call is over)
