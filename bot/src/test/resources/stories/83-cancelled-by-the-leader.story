# A leader cancels one walk, with a reason; is asked whether it is only their own place; and ends the singing for good
channels: sms telegram

2027-03-01 09:05
ana> join walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> cancel thursday: hall flooded
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Cancel Riverside walk on Thu 4 Mar 10am only, or all of them? Reply with a number:
  1 only Thu 4 Mar 10am (1 person told)
  2 all of them, for good (1 person told)
  3 neither, leave it
sam> 1
bot> Cancel Riverside walk on Thu 4 Mar 10am? 1 person will be told. YES or NO?
sam> yes
bot→ana> Kith Somerset: sorry, Riverside walk on Thu 4 Mar 10am is cancelled: hall flooded. Near you instead, reply with a number to hear more:
  1 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall
bot> Done: Riverside walk on Thu 4 Mar 10am is cancelled. 1 person is told.
ana> cancel friday
bot> You have no place booked, so there is nothing to give up. Text WHAT'S ON to see what's near you.
sam> join sing2
bot> Lovely, Come and sing knows you are coming: Fri 5 Mar 2pm, Wells Town Hall, BA5 2RB. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> cancel sing2
bot> You have a place at Come and sing on Fri 5 Mar 2pm yourself. What do you mean? Reply with a number:
  1 cancel Come and sing for everyone
  2 only give up my own place at Come and sing
sam> 2
bot> All right, you are off Come and sing on Fri 5 Mar 2pm. Thank you for telling us. Changed your mind? Text JOIN.
ben> join sing2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Lovely, Come and sing knows you are coming: Fri 5 Mar 2pm, Wells Town Hall, BA5 2RB. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> cancel the singing
bot> You have no place booked, so there is nothing to give up. Text WHAT'S ON to see what's near you.
sam> cancel sing2
bot> Cancel Come and sing on Fri 5 Mar 2pm only, or all of them? Reply with a number:
  1 only Fri 5 Mar 2pm (1 person told)
  2 all of them, for good (1 person told)
  3 neither, leave it
sam> 2
bot> Cancel Come and sing for good, all of it? 1 person will be told. YES or NO?
sam> no
bot> All right, nothing is changed.
sam> cancel sing2
bot> Cancel Come and sing on Fri 5 Mar 2pm only, or all of them? Reply with a number:
  1 only Fri 5 Mar 2pm (1 person told)
  2 all of them, for good (1 person told)
  3 neither, leave it
sam> 2
bot> Cancel Come and sing for good, all of it? 1 person will be told. YES or NO?
sam> yes
bot→ben> Kith Somerset: sorry, Come and sing on Fri 5 Mar 2pm is cancelled. Text WHAT'S ON and I will look for something else.
bot> Done: Come and sing is cancelled for good. 1 person is told.
ben> sing2
bot> Come and sing is not on any more. Text WHAT'S ON and I will look for something else.
