# A leader moves a walk, to another day and to another place
channels: sms telegram

2027-03-01 09:05
ana> join walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> move thursday
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Where to? Text for example MOVE THURSDAY TO FRIDAY 10AM, or MOVE THURSDAY TO WELLS LIBRARY BA5 2PU.
sam> move thursday to friday 2pm
bot> Move Riverside walk from Thu 4 Mar 10am to Fri 5 Mar 2pm? 1 person will be told. YES or NO?
sam> yes
bot→ana> Kith Somerset: Riverside walk on Thu 4 Mar 10am is moved to Fri 5 Mar 2pm, at Blake Gardens, TA1 1AA. You still have your place. If you can't come then, text CAN'T COME.
bot> Done: Riverside walk is moved. 1 person is told.
ana> my bookings
bot> You have a place at Riverside walk: Fri 5 Mar 2pm to 4pm, Blake Gardens, TA1 1AA.
  CAN'T COME gives your place to someone else

2027-03-01 10:00
sam> move walk2 to the moon
bot> I don't know that place. Text it again with its postcode.
sam> move friday to Wells Town Hall
bot> Which one? Reply with a number:
  1 Come and sing, Fri 5 Mar 2pm
  2 Riverside walk, Fri 5 Mar 2pm
sam> 2
bot> Move Riverside walk on Fri 5 Mar 2pm to Wells Town Hall? 1 person will be told. YES or NO?
sam> yes
bot→ana> Kith Somerset: Riverside walk on Fri 5 Mar 2pm takes place somewhere else: at Wells Town Hall, BA5 2RB. If you can't come then, text CAN'T COME. Also on near you, reply with a number to hear more:
  1 Come and sing, Fri 5 Mar 2pm, Wells Town Hall
bot> Done: Riverside walk is moved. 1 person is told.
ben> walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Fri 5 Mar 2pm, Wells Town Hall, BA5 2RB. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana> move walk2 to sat 2pm
bot> Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
