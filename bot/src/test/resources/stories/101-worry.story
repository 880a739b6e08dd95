# Whoever is troubled gets a warm answer and a person's number, and is rung if they like
channels: sms

2027-03-02 10:00
dot> HELP ME
bot> If life is at risk call 999. A person here: 01823 000000.
  Shall I ask Lou to ring you?
  1 yes
  2 no
dot> 2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  All right. Text RING ME whenever you would like to be rung.
dot> I'm so lonely I could weep
bot> I am sorry, that sounds hard. A person will gladly talk with you: 01823 000000. At any hour, free: Samaritans 116 123.
  Shall I ask Lou to ring you?
  1 yes
  2 no
dot> yes
bot> Lou will ring you as soon as they can. I am not watched all the time: if life is at risk call 999. A person: 01823 000000
dot> my neighbour hasn't been seen for days
bot> Thank you for looking out for them. If they may be in danger call 999; the police: 101. A person here: 01823 000000.
  I have told Lou, who will be in touch as soon as they can.
