# Names that fit several people are asked back, slips are asked back too, and the command goes on
channels: sms telegram

2027-03-01 09:05
mary@sms has 07700 900301
mary2@sms has 07700 900302
marie@sms has 07700 900303
lou> check mary
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  I know nobody called mary. To add them text ADD, first name, last name and number: ADD MARY HILL 07700 900301
lou> add mary hill 07700 900301
bot> I have asked Mary Hill whether I may write, and tell you what they say.
bot→mary@sms> Hello Mary, this is Kith Somerset. Lou Day suggests that I write to you: I can tell you what's on near you, and ask how you are if you like. It is free, and I am automatic. May I? Text STOP and I stop. To speak to a person ring 01823 000000.
  1 yes please
  2 no thank you
lou> add mary hill 07700 900302
bot> I have asked Mary Hill whether I may write, and tell you what they say. Mind that I know another Mary Hill with a different number.
bot→mary2@sms> Hello Mary, this is Kith Somerset. Lou Day suggests that I write to you: I can tell you what's on near you, and ask how you are if you like. It is free, and I am automatic. May I? Text STOP and I stop. To speak to a person ring 01823 000000.
  1 yes please
  2 no thank you
lou> add marie pope 07700900303
bot> I have asked Marie Pope whether I may write, and tell you what they say.
bot→marie@sms> Hello Marie, this is Kith Somerset. Lou Day suggests that I write to you: I can tell you what's on near you, and ask how you are if you like. It is free, and I am automatic. May I? Text STOP and I stop. To speak to a person ring 01823 000000.
  1 yes please
  2 no thank you
mary@sms> 1
bot→lou> Mary Hill said yes: I may write. To ask how they are, text for example PLAN Mary Hill TUE FRI 10AM.
bot> Thank you, I am glad. Text WHAT'S ON and I tell you what is on near you. I am not watched all the time: if life is at risk call 999. A person: 01823 000000
mary2@sms> 1
bot→lou> Mary Hill said yes: I may write. To ask how they are, text for example PLAN Mary Hill TUE FRI 10AM.
bot> Thank you, I am glad. Text WHAT'S ON and I tell you what is on near you. I am not watched all the time: if life is at risk call 999. A person: 01823 000000
mary2@sms> TA1 1AA
bot> What's on near TA1 1AA in the next 7 days. Reply with a number to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (under a mile)
  2 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (under a mile)
marie@sms> 2
bot→lou> Marie Pope said no, and I do not write to them.
bot> All right, I won't write to you again. If you change your mind ring 01823 000000.
lou> check mary hill
bot> Which one do you mean? Reply with a number:
  1 Mary Hill
  2 Mary Hill, TA1
lou> 1
bot> I have asked Mary Hill how they are.
bot→mary@sms> Hello Mary, Kith Somerset here. How are you today?
  1 I am fine
  2 So-so
  3 Not good
  4 Please ring me
lou> spoke to mary
bot> Which one do you mean? Reply with a number:
  1 Mary Hill
  2 Mary Hill, TA1
lou> 2
bot> How is Mary Hill? Send me a note in a few words, and I close it with that.
lou> she is well and off to wells
bot> Thank you. I have noted that you spoke to Mary Hill. What was open is closed in your name.
lou> check marie
bot> I did not ask Marie Pope: they said no. If they tell you that they would like it, text for example PLAN Marie Pope TUE FRI 10AM AGREED
lou> check marei
bot> Do you mean this person? Reply 1, or send the name again:
  1 Marie Pope
lou> 1
bot> I did not ask Marie Pope: they said no. If they tell you that they would like it, text for example PLAN Marie Pope TUE FRI 10AM AGREED
lou> pause mary
bot> Which one do you mean? Reply with a number:
  1 Mary Hill
  2 Mary Hill, TA1
lou> 9
bot> There is no number 9 here. Please reply with a number from the list, or WHAT'S ON to start again.
lou> no
bot> All right, I have done nothing.
lou> plan marie fri 10
bot> Marie Pope has said no, so I did not ask. If they tell you that they would like it, text the same again with AGREED at the end.
lou> plan mary h fri 22:00
bot> Which one do you mean? Reply with a number:
  1 Mary Hill
  2 Mary Hill, TA1
lou> 1
bot> 10pm is an hour in which I write to nobody. Please choose another time.
lou> plan mary h with ons4
bot> Which one do you mean? Reply with a number:
  1 Mary Hill
  2 Mary Hill, TA1
lou> add joe bloggs 123
bot> 123 is no phone number that I can reach. Text for example: ADD Joe Bloggs 07700 900301
lou> add joe bloggs
bot> I need a number too. Text for example: ADD Joe Bloggs 07700 900301
lou> spoke to joe bloggs: fine
bot> I know nobody called joe bloggs. To add them text ADD, first name, last name and number: ADD MARY HILL 07700 900301
