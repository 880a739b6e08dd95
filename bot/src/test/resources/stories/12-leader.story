# Who leads a group sees who waits, offers out of turn, and splits people into small groups
channels: sms telegram

2027-03-01 09:05
ana is called Ana
ana> join walk2 for 6
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have 6 places at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ben> join walk2 for 5
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have 5 places at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
dee> join walk2 for 2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Riverside walk on Thu 4 Mar 10am is full. You are first on the waiting list. I will text you if 2 places come up. To leave the list text CAN'T COME.
  JOIN to come on Thu 11 Mar 10am instead
eve> join walk2
eve is called Eve
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Riverside walk on Thu 4 Mar 10am is full. You are number 2 on the waiting list. I will text you if a place comes up. To leave the list text CAN'T COME.
  JOIN to come on Thu 11 Mar 10am instead
eve> waiting walk2
bot> Riverside walk: Thu 4 Mar 10am to 12 noon
  Blake Gardens, TA1 1AA
  A gentle walk by the river. Dogs welcome.
  Cost: free. Access: step-free. 1 place left.
  JOIN to come, or JOIN FOR 2 to bring someone
sam> waiting walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Waiting for Riverside walk, Thu 4 Mar 10am. 1 place is free. Reply with a number to offer them the free places out of turn:
  1 someone without a name (2 people)
  2 Eve

2027-03-01 09:10
sam> 2
bot→eve> A place has come up: Riverside walk, Thu 4 Mar 10am. Reply 1 to take it, 2 to pass. It is yours until 1.10pm.
bot> Done: the free places are offered to Eve.

2027-03-01 09:15
eve> 1
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ben> can't come
bot→dee> 2 places have come up: Riverside walk, Thu 4 Mar 10am. Reply 1 to take them, 2 to pass. They are yours until 1.15pm.
bot> All right, you are off Riverside walk on Thu 4 Mar 10am. Thank you for telling us. Changed your mind? Text JOIN.

2027-03-01 09:20
sam> pods walk2 6
bot> People at Riverside walk are in small groups of up to 6 from now on. To undo that text PODS and the code and OFF.
dee> 1
bot> You have 2 places at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  You are in small group 2 with 2 others. Eve leads it.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> waiting walk2
bot> Nobody is waiting for Riverside walk.
