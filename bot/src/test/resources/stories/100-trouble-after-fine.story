# Of two answers the one that asks for help counts; who was fine and is not after all is heard until the next check-in
channels: sms

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

2027-03-02 10:00
bot→mary@sms> Hello Mary, Kith Somerset here. How are you today?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me
mary@sms> 1 or 2
bot> Sorry, I am only a machine and can't be sure what that means.
  Are you all right? Please answer with one of these:
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me
mary@sms> fine
bot> I am glad to hear it. Have a good day.

2027-03-02 11:30
mary@sms> actually not good, feel awful
bot→lou> Mary Hill: answered NOT GOOD to the check-in of Tue 2 Mar 11.30am. Their number: 07700 900301. When you have spoken: SPOKE TO Mary Hill: and how they are.
  1 I see to it
bot> I am sorry to hear that. Lou will be in touch as soon as they can. If life is at risk call 999. A person: 01823 000000
lou> spoke to mary hill: a bad night, daughter is there
bot> Thank you. I have noted that you spoke to Mary Hill. What was open is closed in your name.

2027-03-03 10:00
bot→mary@sms> Hello Mary, Kith Somerset here. How are you today?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me
mary@sms> 1 and 4
bot→lou> Mary Hill: asks to be rung. Their number: 07700 900301. When you have spoken: SPOKE TO Mary Hill: and how they are.
  1 I see to it
bot> Lou will ring you as soon as they can. I am not watched all the time: if life is at risk call 999. A person: 01823 000000
