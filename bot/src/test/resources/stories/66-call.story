# A link worker is rung and connected; on Telegram, where we know no number of hers, she is given theirs
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
lou> call mary
bot> I ring you now, and then connect you to Mary Hill.
bot→lou@voice> (ringing)

2027-03-01 09:07
bot→lou@voice> (not answered)
bot→lou> I could not connect you to Mary Hill. Try again later, or try another way.
lou@telegram> put me through to mary hill please
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  I can't connect you to Mary Hill by phone. Their number: 07700 900301
