# Lifts on Telegram, where we know no number to give; and to a session that is moved
channels: telegram

2027-03-01 09:00
ana> i'm in wells
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means around Wells. Send me a full postcode and I can be more exact.
ben> i'm in wells
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means around Wells. Send me a full postcode and I can be more exact.
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
ben> join walk2
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
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
bot> Your lift to Riverside walk on Thu 4 Mar 10am is arranged. I have no number for Ben, so the leader will put you in touch.
bot→ben> Yes please: Ana would love the lift to Riverside walk on Thu 4 Mar 10am. I have no number for them, so the leader will put you in touch.
feed activities-changed.csv
bot> Kith Somerset: Riverside walk on Thu 4 Mar 10am is moved to Thu 4 Mar 11am, at Blake Gardens, TA1 1AA. You still have your place. If you can't come then, text CAN'T COME. Also on near you, reply with a number to hear more:
  1 Come and sing, Fri 5 Mar 2pm, Wells Town Hall
bot> Because Riverside walk is now on Thu 4 Mar 11am, the lifts start afresh. Do you still need one? Text I NEED A LIFT.
bot→ben> Kith Somerset: Riverside walk on Thu 4 Mar 10am is moved to Thu 4 Mar 11am, at Blake Gardens, TA1 1AA. You still have your place. If you can't come then, text CAN'T COME. Also on near you, reply with a number to hear more:
  1 Come and sing, Fri 5 Mar 2pm, Wells Town Hall
bot→ben> Because Riverside walk is now on Thu 4 Mar 11am, the lifts start afresh. Can you still give one? Text I CAN GIVE A LIFT.
ana> i need a lift
bot> I have noted that you need a lift to Riverside walk on Thu 4 Mar 11am. I will ask around, and tell you when someone can take you. Need it no more? Text NO LIFT.
ben> i can give a lift
bot> Thank you. I have noted that you can take one person. For more, text I CAN GIVE 2 PEOPLE A LIFT. If someone needs a lift to Riverside walk on Thu 4 Mar 11am, I will ask you. Changed your mind? Text NO LIFT.
bot> Ana, who lives near Wells, would like a lift to Riverside walk on Thu 4 Mar 11am. Can you take them? Reply 1 for yes, 2 for no.
cat> no way to get there
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  I am sorry it is so hard to get about. I have noted it, so that something can be done. Things nearby may be easier: text WHAT'S ON NEAR ME.

2027-03-04 10:59
bot→ana> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 11am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→ana> Riverside walk starts at 11am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
bot→ben> Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 11am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
bot→ben> Riverside walk starts at 11am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
