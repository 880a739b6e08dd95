# What a listing does not say is asked of the leader, comes back, and is known from then on
channels: sms telegram

2027-03-01 09:05
sam> hello
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Hello. Text WHAT'S ON and I will tell you what is on near you.
ana> tell me about the riverside walk
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Riverside walk: Thu 4 Mar 10am to 12 noon
  Blake Gardens, TA1 1AA
  A gentle walk by the river. Dogs welcome.
  Cost: free. Access: step-free. 12 places left.
  JOIN to come, or JOIN FOR 2 to bring someone
ana> is it ok for a pushchair
bot> I do not know that about Riverside walk. Shall I ask Sam, who runs it?
  1 yes
  2 no
ana> yes please
bot> I have asked Sam, and will text you the answer.
bot→sam> Somebody asks about Riverside walk: is it ok for a pushchair
  To answer text ANSWER WALK2 and your words. They see your first name.
ana> what time does it finish
bot> Riverside walk: Thu 4 Mar 10am to 12 noon.
sam> yes fine as far as the weir, then it is steps
bot> Is that your answer to what somebody asked about Riverside walk?
  1 yes
  2 no
sam> 1
bot→ana> Sam says about Riverside walk: yes fine as far as the weir, then it is steps
bot> I have told whoever asked about Riverside walk. Shall I say the same to everyone who asks that?
  1 yes
  2 no
sam> 1
bot> Thank you. I will say so to everyone who asks that about Riverside walk.
bea> hiya, can i bring a pushchair on the riverside walk
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Riverside walk: yes fine as far as the weir, then it is steps.
bea> is there a prayer room
bot> I do not know that about Riverside walk. Shall I ask Sam, who runs it?
  1 yes
  2 no
bea> 2
bot> All right, I ask nobody.
ana> is there a prayer room
bot> I do not know that about Riverside walk. Shall I ask Sam, who runs it?
  1 yes
  2 no
ana> 1
bot> I have asked Sam, and will text you the answer.
bot→sam> Somebody asks about Riverside walk: is there a prayer room
  To answer text ANSWER WALK2 and your words. They see your first name.
sam> answer walk2 sorry no, but the library opposite has one
bot→ana> Sam says about Riverside walk: sorry no, but the library opposite has one
bot> I have told whoever asked about Riverside walk. Shall I say the same to everyone who asks that?
  1 yes
  2 no
sam> no
bot> All right, I told only whoever asked.
