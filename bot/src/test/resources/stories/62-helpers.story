# Neighbours and family are asked one at a time; who can't is not asked again, who has been there says what they found
channels: sms telegram

2027-03-01 09:05
mary@sms has 07700 900301
joan@sms has 07700 900302
bill@sms has 07700 900303
lou> helper mary: joan pope 07700 900302 neighbour
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  I know nobody called mary. To add them text ADD, first name, last name and number: ADD MARY HILL 07700 900301
lou> add mary hill 07700 900301
bot> I have asked Mary Hill whether I may write, and tell you what they say.
bot→mary@sms> Hello Mary, this is Kith Somerset. Lou Day suggests that I write to you: I can tell you what's on near you, and ask how you are if you like. It is free, and I am automatic. May I? Text STOP and I stop. To speak to a person ring 01823 000000.
  1 yes please
  2 no thank you
mary@sms> 1
bot→lou> Mary Hill said yes: I may write. To ask how they are, text for example PLAN Mary Hill TUE FRI 10AM.
bot> Thank you, I am glad. Text WHAT'S ON and I tell you what is on near you. I am not watched all the time: if life is at risk call 999. A person: 01823 000000
lou> plan mary tue 10 agreed
bot> Done. I ask Mary Hill at 10am on Tue.
lou> helper mary: joan pope 07700 900302 neighbour
bot> Done. If I hear nothing from Mary Hill, Joan Pope is asked to look in. I have told them so.
bot→joan@sms> Hello Joan, this is Kith Somerset. Lou Day says that you may look in on Mary if I hear nothing from them. I would text you then, and only then. Is that all right? Text STOP and I stop. To speak to a person ring 01823 000000.
  1 yes please
  2 no thank you
lou> helper mary: Bill Hill, 07700 900303, brother
bot> Done. If I hear nothing from Mary Hill, Bill Hill is asked to look in. I have told them so.
bot→bill@sms> Hello Bill, this is Kith Somerset. Lou Day says that you may look in on Mary if I hear nothing from them. I would text you then, and only then. Is that all right? Text STOP and I stop. To speak to a person ring 01823 000000.
  1 yes please
  2 no thank you
joan@sms> 1
bot→lou> Joan Pope said yes: I may ask them to look in on Mary Hill.
bot> Thank you. I text you only if it is needed.

2027-03-02 10:00
bot→mary@sms> Hello Mary, Kith Somerset here. How are you today?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me

2027-03-02 11:00
bot→mary@sms> Mary, I have not heard from you yet, and hope all is well. How are you today?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me

2027-03-02 12:00
bot→mary@voice> (ringing)

2027-03-02 13:00
bot→lou> Mary Hill: no answer to the check-in of Tue 2 Mar 10am. Asked twice. Rang 2 times, no answer. Their number: 07700 900301. When you have spoken: SPOKE TO Mary Hill: and how they are.
  1 I see to it
bot→joan@sms> Kith Somerset: Mary has not answered today, and we would like someone to look in. Can you? If life is at risk call 999.
  1 I can go
  2 I can't
bot→mary@voice> (not answered)
bot→mary@voice> (ringing)
bot→mary@voice> (not answered)
joan@sms> 2
bot> Thank you for telling me. I ask someone else about Mary Hill.
bot→bill@sms> Kith Somerset: Mary has not answered today, and we would like someone to look in. Can you? If life is at risk call 999.
  1 I can go
  2 I can't
bill@sms> 1
bot→lou> Bill Hill is going to look in on Mary Hill.
bot→mary@sms> Bill is coming to look in on you. If you are all right, reply 1.
bot> Thank you. Mary Hill is told that you are coming. When you have been there, tell me:
  1 all right
  2 needs help (in danger ring 999 first)
bill@sms> 1
bot→lou> Bill Hill has seen Mary Hill: all right.
bot> Thank you, that is good to know. I pass it on.
lou> spoke to mary: bill found her asleep, all well
bot> Thank you. I have noted that you spoke to Mary Hill. What was open is closed in your name.

2027-03-02 15:00
bill@sms> thanks
bot> You are very welcome.
lou> add ann lee 07700 900302
bot> I have that number as Joan Pope's, so I did not write to Ann Lee. Do they share the phone?
  1 yes, write to them there
  2 no, leave it
lou> 2
bot> All right, I have done nothing.
