# Someone who asks to be rung, is not good, or is in danger comes first; nobody has to have asked
channels: sms telegram

2027-03-01 16:05
mary@sms has 07700 900301
lou> Add Mary Hill 07700 900301 please
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  I have asked Mary Hill whether I may write, and tell you what they say.
bot→mary@sms> Hello Mary, this is Kith Somerset. Lou Day suggests that I write to you: I can tell you what's on near you, and ask how you are if you like. It is free, and I am automatic. May I? Text STOP and I stop. To speak to a person ring 01823 000000.
  1 yes please
  2 no thank you
mary@sms> yes please
bot→lou> Mary Hill said yes: I may write. To ask how they are, text for example PLAN Mary Hill TUE FRI 10AM.
bot> Thank you, I am glad. Text WHAT'S ON and I tell you what is on near you. I am not watched all the time: if life is at risk call 999. A person: 01823 000000
lou> plan mary hill every day 10am agreed
bot> Done. I ask Mary Hill at 10am on Mon Tue Wed Thu Fri Sat Sun.

2027-03-01 20:30
mary@sms> ring me
bot→lou> Mary Hill: asks to be rung. Their number: 07700 900301. When you have spoken: SPOKE TO Mary Hill: and how they are.
  1 I see to it
bot> Lou will ring you as soon as they can. I am not watched all the time: if life is at risk call 999. A person: 01823 000000
lou> 1
bot> Thank you. You are seeing to Mary Hill, and I leave the others in peace. When it is done: SPOKE TO Mary Hill: and how they are.
lou> spoke to mary hill - she only wanted a chat
bot> Thank you. I have noted that you spoke to Mary Hill. What was open is closed in your name.

2027-03-02 10:00
bot→mary@sms> Hello Mary, Kith Somerset here. How are you today?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me
mary@sms> not too good, my leg hurts
bot→lou> Mary Hill: answered NOT GOOD to the check-in of Tue 2 Mar 10am. Their number: 07700 900301. When you have spoken: SPOKE TO Mary Hill: and how they are.
  1 I see to it
bot> I am sorry to hear that. Lou will be in touch as soon as they can. If life is at risk call 999. A person: 01823 000000
mary@sms> please ring me
bot→lou> Mary Hill: asks to be rung. Their number: 07700 900301. When you have spoken: SPOKE TO Mary Hill: and how they are.
  1 I see to it
bot> Lou will ring you as soon as they can. I am not watched all the time: if life is at risk call 999. A person: 01823 000000
lou> who has not answered
bot> 1 person needs someone. Answered today: 1. Paused: 0. Reply with a number to see more.
  1 Mary Hill: asks to be rung, Tue 2 Mar 10am. 07700 900301
lou> spoke to Mary, she's back from hospital
bot> Thank you. I have noted that you spoke to Mary Hill. What was open is closed in your name.

2027-03-03 10:00
bot→mary@sms> Hello Mary, Kith Somerset here. How are you today?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me

2027-03-03 13:00
bot→lou> Mary Hill: no answer to the check-in of Wed 3 Mar 10am. Asked twice. Rang 2 times, no answer. Their number: 07700 900301. When you have spoken: SPOKE TO Mary Hill: and how they are.
  1 I see to it
bot→mary@sms> Mary, I have not heard from you yet, and hope all is well. How are you today?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me
bot→mary@voice> (ringing)
bot→mary@voice> (not answered)
bot→mary@voice> (ringing)
bot→mary@voice> (not answered)
lou> 1
bot> Thank you. You are seeing to Mary Hill, and I leave the others in peace. When it is done: SPOKE TO Mary Hill: and how they are.
mary@sms> i cant go on
bot→lou> Mary Hill: wrote words that may mean danger. Please read them and ring now. Asked twice. Rang 2 times, no answer. Their number: 07700 900301. When you have spoken: SPOKE TO Mary Hill: and how they are.
  1 I see to it
bot> If life is at risk call 999. To talk any time, free: Samaritans 116 123, or text SHOUT to 85258. NHS help: 111, option 2.
  I have told Lou, who will be in touch as soon as they can.
lou> board
bot> 1 person needs someone. Answered today: 0. Paused: 0. Reply with a number to see more.
  1 Mary Hill: words that may mean danger. 07700 900301
lou> spoke to mary: she had a fall last week and is scared, dr coming
bot> Thank you. I have noted that you spoke to Mary Hill. What was open is closed in your name.
