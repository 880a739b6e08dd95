# A link worker works through a list: each is written to once, says what they need, and it is seen to
channels: sms telegram

2027-03-01 09:05
nell@sms has 07700 900381
ned@sms has 07700 900382
cat@sms has 07700 900383
dora@sms has 07700 900384
gwen@sms has 020 7946 0311
lou> list shielding
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Shielding: 5 people. 5 not yet written to. Text START LIST SHIELDING to write to those not yet written to.
lou> start list shielding
bot→gwen@voice> (ringing)
bot> I write to 5 people now, or when the hours begin in which I may.
  Shielding: 5 people. 5 about to be written to.
bot→dora@sms> Hello Dora, this is Kith Somerset. Lou Day asked me to see whether you need anything. Reply with one or more of these numbers, in your own words, or RING ME. It is free. Text STOP and I stop. A person: 01823 000000.
  1 shopping
  2 a prescription fetched
  3 dog walking
  4 nothing, thank you
bot→nell@sms> Hello Nell, this is Kith Somerset. Lou Day asked me to see whether you need anything. Reply with one or more of these numbers, in your own words, or RING ME. It is free. Text STOP and I stop. A person: 01823 000000.
  1 shopping
  2 a prescription fetched
  3 dog walking
  4 nothing, thank you
bot→ned@sms> Hello Ned, this is Kith Somerset. Lou Day asked me to see whether you need anything. Reply with one or more of these numbers, in your own words, or RING ME. It is free. Text STOP and I stop. A person: 01823 000000.
  1 shopping
  2 a prescription fetched
  3 dog walking
  4 nothing, thank you
bot→cat@sms> Hello Cat, this is Kith Somerset. Lou Day asked me to see whether you need anything. Reply with one or more of these numbers, in your own words, or RING ME. It is free. Text STOP and I stop. A person: 01823 000000.
  1 shopping
  2 a prescription fetched
  3 dog walking
  4 nothing, thank you
lou> start list shielding
bot> There was nobody new to write to.
  Shielding: 5 people. 5 asked, no answer yet.
gwen@voice> answer
bot> Hello Gwen, this is Kith Somerset.
  Lou Day asked me to see whether you need anything.
  Press 1 for: Shopping.
  Press 2 for: Prescription.
  Press 3 for: Dog walking.
  Press 4 for: Nothing, thank you.
  Press 9 to hear this again.
  Press 0 to speak to a person.
gwen@voice> 2
bot> Thank you. I have noted: a prescription. Someone from Kith Somerset will be in touch.
  Goodbye.
bot> (the call is over)

2027-03-01 09:10
nell@sms> shopping please, and someone to walk the dog
bot> Thank you. I have noted: shopping, dog walking. Someone from Kith Somerset will be in touch. If you need more, tell me now. If it can't wait ring 01823 000000.
nell@sms> my tablets too
bot> Thank you. I have noted: a prescription. Someone from Kith Somerset will be in touch. If you need more, tell me now. If it can't wait ring 01823 000000.
ned@sms> no thanks i'm fine
bot> Thank you for telling me. If you need something after all ring 01823 000000, or text RING ME.
cat@sms> sorry wrong number
bot> I am sorry to have troubled you, and thank you for telling me. I don't write to this number about it again.
dora@sms> ring me
bot→lou> Dora Wills: asks to be rung. Their number: 07700 900384. When you have spoken: SPOKE TO Dora Wills: and how they are.
  1 I see to it
bot> Lou will ring you as soon as they can. I am not watched all the time: if life is at risk call 999. A person: 01823 000000
lou> list shielding
bot> Shielding: 5 people. 2 need something. 1 needs nothing. 1 asks to be rung. 1 wrong number. Text NEEDS to see what is needed.
lou> needs
bot> 4 things are to be done. Text TAKEN and the number when somebody sees to it, DONE and the number when it is done. To ask a group: GIVE 1 2 TO and its name.
  1 Gwen Orr: a prescription, since Mon 1 Mar 9.05am
  2 Nell Frost: dog walking, since Mon 1 Mar 9.10am
  3 Nell Frost: a prescription, since Mon 1 Mar 9.10am
  4 Nell Frost: shopping, since Mon 1 Mar 9.10am
lou> taken 2
bot> Thank you. You see to it: dog walking for Nell Frost.
lou> done 1
bot> Thank you. Done: a prescription for Gwen Orr.
lou> done 1
bot> That was done before: a prescription for Gwen Orr.
lou> 2
bot> Text TAKEN 2 if somebody sees to it, or DONE 2 if it is done.
lou> needs
bot> 3 things are to be done. Text TAKEN and the number when somebody sees to it, DONE and the number when it is done. To ask a group: GIVE 1 2 TO and its name.
  1 Nell Frost: dog walking, since Mon 1 Mar 9.10am. Lou Day sees to it
  2 Nell Frost: a prescription, since Mon 1 Mar 9.10am
  3 Nell Frost: shopping, since Mon 1 Mar 9.10am
lou> list walkers
bot> I have no list called walkers. I have: Shielding.
