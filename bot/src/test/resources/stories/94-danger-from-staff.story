# Staff who are in danger themselves get the help text, whatever we have just asked them
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

2027-03-01 16:35
sam> listings
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  2 listings of yours. All were checked lately.
  Are your listings still right?
  1 Come and sing, next Fri 5 Mar 2pm, Wells Town Hall
  2 Riverside walk, next Thu 4 Mar 10am, Blake Gardens
  Reply OK if all is right, or the number of one that is not.
sam> 1
bot> What is wrong with Come and sing? Say it in a few words, or text OVER if it has ended.
sam> I cant go on, I want to kill myself
bot→lou> : wrote words that may mean danger. Please read them and ring now. Their number: 07700 900999. When you have spoken: SPOKE TO : and how they are.
  1 I see to it
bot> If life is at risk call 999. To talk any time, free: Samaritans 116 123, or text SHOUT to 85258. NHS help: 111, option 2.
  I have told Lou, who will be in touch as soon as they can.
sam> it is on fridays now
bot> Thank you. A person will see to Come and sing. Until then I say that nobody has checked it.

2027-03-01 16:45
lou> spoke to mary hill
bot> How is Mary Hill? Send me a note in a few words, and I close it with that.
lou> I cant go on, I want to kill myself
bot> If life is at risk call 999. To talk any time, free: Samaritans 116 123, or text SHOUT to 85258. NHS help: 111, option 2.
bot→lou> : wrote words that may mean danger. Please read them and ring now. Their number: 07700 900998. When you have spoken: SPOKE TO : and how they are.
  1 I see to it
lou> spoke to mary hill: she said she cant go on, I rang her doctor
bot> Thank you. I have noted that you spoke to Mary Hill. What was open is closed in your name.
