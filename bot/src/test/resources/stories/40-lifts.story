# Ana needs a lift, Ben can give one: each is asked, and hears the other's number only after both said yes
channels: sms

2027-03-01 09:00
ana> i'm in wells
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means around Wells. Send me a full postcode and I can be more exact.
ben> i'm in wells
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means around Wells. Send me a full postcode and I can be more exact.
eve> i'm in glastonbury
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means around Glastonbury. Send me a full postcode and I can be more exact.
sam> lifts walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Lifts to Riverside walk on Thu 4 Mar 10am: nobody needs one, nobody gives one.
ana is called Ana
ben is called Ben
ana> join walk2
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  It is 24 miles away. Reply with a number if you like:
  1 I need a lift
  2 I can give a lift
ana> 1
bot> I have noted that you need a lift to Riverside walk on Thu 4 Mar 10am. I will ask around, and tell you when someone can take you. Need it no more? Text NO LIFT.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ben> join walk2 for 2
bot> You have 2 places at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  It is 24 miles away. Reply with a number if you like:
  1 I need a lift
  2 I can give a lift
ben> 2
bot> Thank you. I have noted that you can take one person. For more, text I CAN GIVE 2 PEOPLE A LIFT. If someone needs a lift to Riverside walk on Thu 4 Mar 10am, I will ask you. Changed your mind? Text NO LIFT.
  Is it your first time? Text MEET ME and someone will meet you at the door.
bot> Ana, who lives near Wells, would like a lift to Riverside walk on Thu 4 Mar 10am. Can you take them? Reply 1 for yes, 2 for no.

2027-03-01 09:10
ben> 1
bot→ana> Good news: Ben can take you to Riverside walk on Thu 4 Mar 10am. Shall I give each of you the other's number? Reply 1 for yes, 2 for no.
bot> Thank you, that is kind. I am asking them now, and will tell you.

2027-03-01 09:20
ana> 1
bot> Your lift to Riverside walk on Thu 4 Mar 10am is arranged. Ben's number is 07700 900911: please agree when and where to meet.
bot→ben> Yes please: Ana would love the lift to Riverside walk on Thu 4 Mar 10am. Ana's number is 07700 900910: please agree when and where to meet.
sam> lifts walk2
bot> Lifts to Riverside walk on Thu 4 Mar 10am: 1 needs one, 1 gives one.
  Needs a lift: Ana, near Wells - arranged
  Gives a lift: Ben, near Wells, 1 seat, 0 free
ana> lifts walk2
bot> Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
eve> join walk2
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  It is 19 miles away. Reply with a number if you like:
  1 I need a lift
  2 I can give a lift
eve> i need a lift
bot> I have noted that you need a lift to Riverside walk on Thu 4 Mar 10am. I will ask around, and tell you when someone can take you. Need it no more? Text NO LIFT.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ben> i can give 2 people a lift
bot> Thank you. I have noted that you can take 2 people. If someone needs a lift to Riverside walk on Thu 4 Mar 10am, I will ask you. Changed your mind? Text NO LIFT.
bot> Someone, who lives near Glastonbury, would like a lift to Riverside walk on Thu 4 Mar 10am. Can you take them? Reply 1 for yes, 2 for no.

2027-03-01 09:40
ben> 2
bot> All right, I will ask someone else. Thank you for telling me.
ana> no lift needed any more
bot> All right, no lift to Riverside walk on Thu 4 Mar 10am. You still have your place.
bot→ben> Ana does not need the lift to Riverside walk on Thu 4 Mar 10am after all. Thank you for offering. I will ask you if someone else needs one.
eve> i can give a lift
bot> Thank you. I have noted that you can take one person. For more, text I CAN GIVE 2 PEOPLE A LIFT. If someone needs a lift to Riverside walk on Thu 4 Mar 10am, I will ask you. Changed your mind? Text NO LIFT.
ana> i need a lift
bot> I have noted that you need a lift to Riverside walk on Thu 4 Mar 10am. I will ask around, and tell you when someone can take you. Need it no more? Text NO LIFT.
bot→ben> Ana, who lives near Wells, would like a lift to Riverside walk on Thu 4 Mar 10am. Can you take them? Reply 1 for yes, 2 for no.

2027-03-01 15:00
bot→eve> Ana, who lives near Wells, would like a lift to Riverside walk on Thu 4 Mar 10am. Can you take them? Reply 1 for yes, 2 for no.
ben> 1
bot→ana> Good news: Ben can take you to Riverside walk on Thu 4 Mar 10am. Shall I give each of you the other's number? Reply 1 for yes, 2 for no.
bot> Thank you, that is kind. I am asking them now, and will tell you.

2027-03-02 09:00
eve> 1
bot> Thank you, that is kind. Someone else is taking them already. If that comes to nothing, I will ask them about you.
ana> 1
bot> Your lift to Riverside walk on Thu 4 Mar 10am is arranged. Ben's number is 07700 900911: please agree when and where to meet.
bot→ben> Yes please: Ana would love the lift to Riverside walk on Thu 4 Mar 10am. Ana's number is 07700 900910: please agree when and where to meet.
ben> can't come, no bus
bot→ana> I am sorry: Ben can't take you to Riverside walk on Thu 4 Mar 10am after all. I am asking around for another lift. If you hear nothing more, ring 01823 000000.
bot→ana> Good news: someone can take you to Riverside walk on Thu 4 Mar 10am. Shall I give each of you the other's number? Reply 1 for yes, 2 for no.
bot> All right, you are off Riverside walk on Thu 4 Mar 10am. Thank you for telling us. Changed your mind? Text JOIN.
  I have noted that you had no way to get there, so that something can be done about it.
ana> can't come
bot→eve> Ana does not need the lift to Riverside walk on Thu 4 Mar 10am after all. Thank you for offering. I will ask you if someone else needs one.
bot> All right, you are off Riverside walk on Thu 4 Mar 10am. Thank you for telling us. Changed your mind? Text JOIN.
eve> no way to get there
bot> I am sorry it is so hard to get to Riverside walk on Thu 4 Mar 10am. I have noted it, so that something can be done, and I will ask whether someone can give you a lift.
eve> no lift
bot> All right, no lift to Riverside walk on Thu 4 Mar 10am. You still have your place.
eve> my bookings
bot> You have a place at Riverside walk: Thu 4 Mar 10am to 12 noon, Blake Gardens, TA1 1AA.
  CAN'T COME gives your place to someone else

2027-03-04 10:30
bot→eve> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→eve> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→sam> Riverside walk, Thu 4 Mar 10am: 1 person in 1 booking, 1 needs a lift, 1 comes for the first time. To see who, text WHO WALK2.
