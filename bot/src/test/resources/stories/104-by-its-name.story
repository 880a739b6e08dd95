# Activities are known by their own names, and asked about by one question at a time
channels: sms telegram

2027-03-01 09:05
ana> i live in taunton
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means around Taunton. Send me a full postcode and I can be more exact.
ana> put me down for the riverside wlk
bot> Riverside walk, Thu 4 Mar 10am, Blake Gardens, TA1 1AA, free. Shall I keep you a place? Reply 1 for yes, 2 for no.
ana> 1
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana> tell me about the soup
bot> Soup and company: Sun 7 Mar 12 noon to 1.30pm
  St Mary's Hall, TA1 3NA (close by)
  A bowl of soup and a chat.
  Cost: free. 4 places left.
  JOIN to come, or JOIN FOR 2 to bring someone
ana> what time does it finish
bot> Soup and company: Sun 7 Mar 12 noon to 1.30pm.
ana> can i bring the dog
bot> I do not know that about Soup and company. They will: ring 01823 000003.
ana> is there a hearing loop
bot> I do not know that about Soup and company. They will: ring 01823 000003.
ana> how do i get there
bot> Soup and company, Sun 7 Mar 12 noon: St Mary's Hall, Church Square, Taunton, TA1 3NA.
ana> do i need to book
bot> A place is needed at Soup and company, Sun 7 Mar 12 noon: text JOIN.
ana> join the tea dance at four
bot> I looked for tea dance and know of nothing called so. Text WHAT'S ON to see what there is, or ring 01823 000000: a person may know it.
