# A link worker notes what somebody needs and gives it to a group; its leader hears a first name, and the number only when the person says yes
channels: sms telegram

2027-03-01 09:05
mary@sms has 07700 900385
mary@sms> hello
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Hello. Text WHAT'S ON and I will tell you what is on near you.
lou> add Mary Hill 07700 900385
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  I know Mary Hill with that number already. They said yes to messages.
lou> need mary: shopping and dog walking
bot> Noted for Mary Hill: shopping, dog walking. Text NEEDS to see all that is to be done.
lou> mary needs her prescription
bot> Noted for Mary Hill: a prescription. Text NEEDS to see all that is to be done.
lou> need mary: a lift
bot> What does Mary Hill need? I know shopping, a prescription and dog walking. Text for example NEED Mary Hill: shopping
sam> needs
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Nothing is to be done just now.
lou> needs
bot> 3 things are to be done. Text TAKEN and the number when somebody sees to it, DONE and the number when it is done. To ask a group: GIVE 1 2 TO and its name.
  1 Mary Hill: dog walking, since Mon 1 Mar 9.05am
  2 Mary Hill: a prescription, since Mon 1 Mar 9.05am
  3 Mary Hill: shopping, since Mon 1 Mar 9.05am
lou> give 1 3 to walkers
bot> I have asked Sam of Taunton Walkers about 2 things, and tell you what comes of it.
bot→sam> Lou Day of Kith Somerset asks whether someone of Taunton Walkers can help: 2 things are to be done for somebody. Text NEEDS to see what.
sam> needs
bot> 2 things are to be done. Text TAKEN and the number when somebody sees to it, DONE and the number when it is done. CAN'T and the number if nobody of you can.
  1 Mary: dog walking, since Mon 1 Mar 9.05am
  2 Mary: shopping, since Mon 1 Mar 9.05am
sam> taken 1
bot→mary@sms> Sam of Taunton Walkers would like to help you: dog walking. May I give Sam your phone number, to arrange it with you?
  1 yes
  2 no, Kith Somerset should arrange it
bot> Thank you. You see to it: dog walking for Mary. I ask Mary whether you may have their number.
mary@sms> 1
bot> Thank you. Sam will ring you.
bot→sam> Mary would like your help with dog walking: 07700 900385. Please ring to arrange it, and text NEEDS and DONE when it is done.
sam> done 1
bot→lou> Done: dog walking for Mary Hill. Sam of Taunton Walkers says so.
bot> Thank you. Done: dog walking for Mary.
sam> needs
bot> 1 thing is to be done. Text TAKEN 1 when somebody sees to it, DONE 1 when it is done. CAN'T 1 if nobody of you can.
  1 Mary: shopping, since Mon 1 Mar 9.05am
sam> can't 1
bot→lou> Taunton Walkers can't do this: shopping for Mary Hill. It is open again. Text NEEDS.
bot> All right: shopping for Mary is open again.
lou> needs
bot> 2 things are to be done. Text TAKEN and the number when somebody sees to it, DONE and the number when it is done. To ask a group: GIVE 1 2 TO and its name.
  1 Mary Hill: a prescription, since Mon 1 Mar 9.05am
  2 Mary Hill: shopping, since Mon 1 Mar 9.05am
lou> give 1 to plumbers
bot> I know no group called plumbers. I know: Taunton Naturalists, Taunton Table, Taunton Walkers, Wells Singers.
lou> give all to singers
bot> I have asked Sam of Wells Singers about 2 things, and tell you what comes of it.
bot→sam> Lou Day of Kith Somerset asks whether someone of Wells Singers can help: 2 things are to be done for somebody. Text NEEDS to see what.
sam> needs
bot> 2 things are to be done. Text TAKEN and the number when somebody sees to it, DONE and the number when it is done. CAN'T and the number if nobody of you can.
  1 Mary: a prescription, since Mon 1 Mar 9.05am
  2 Mary: shopping, since Mon 1 Mar 9.05am
sam> taken 1
bot→mary@sms> Sam of Wells Singers would like to help you: a prescription. May I give Sam your phone number, to arrange it with you?
  1 yes
  2 no, Kith Somerset should arrange it
bot> Thank you. You see to it: a prescription for Mary. I ask Mary whether you may have their number.
mary@sms> 2
bot→lou> Mary Hill would rather not give Sam of Wells Singers a number. Open again: a prescription. Text NEEDS.
bot> All right, I have kept your number to myself. Someone from Kith Somerset will be in touch.
bot→sam> Mary would rather have it arranged by Kith Somerset: a prescription. Thank you all the same. There is nothing for you to do.
lou> needs
bot> 2 things are to be done. Text TAKEN and the number when somebody sees to it, DONE and the number when it is done. To ask a group: GIVE 1 2 TO and its name.
  1 Mary Hill: a prescription, since Mon 1 Mar 9.05am
  2 Mary Hill: shopping, since Mon 1 Mar 9.05am. Given to Wells Singers
