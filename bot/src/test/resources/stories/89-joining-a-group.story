# Someone joins a group by its name, its code or a link, says what they want to hear, and leaves it again
channels: sms telegram

2027-03-01 09:05
ana> join the walkers
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Welcome to Taunton Walkers.
  Next: Riverside walk, Thu 4 Mar 10am, Blake Gardens. To come text WALK2.
  To leave the group text LEAVE WALKERS2.
  What would you like to hear? Reply with a number:
  1 only about meet-ups I have a place at
  2 everything the group is told
ana> 1
bot> All right. Of Taunton Walkers you hear only about meet-ups you have a place at. To hear everything text HEAR ALL WALKERS2.
ana> my groups
bot> You get messages of these groups. To leave one, reply with its words. To hear less or more of one text HEAR LESS or HEAR ALL, then its name:
  STOP 1 to leave Taunton Walkers (you hear only of meet-ups you have a place at)
ana> hear all walkers
bot> All right. You hear everything that Taunton Walkers is told. To hear less text HEAR LESS WALKERS2.
ana> join walkers please
bot> You are in Taunton Walkers already.
  Next: Riverside walk, Thu 4 Mar 10am, Blake Gardens. To come text WALK2.
  To leave the group text LEAVE WALKERS2.
  What would you like to hear? Reply with a number:
  1 only about meet-ups I have a place at
  2 everything the group is told
ana> 3
bot> There is no number 3 here. Please reply with a number from the list, or WHAT'S ON to start again.
ana> 2
bot> All right. You hear everything that Taunton Walkers is told. To hear less text HEAR LESS WALKERS2.
ben> join singers
ben is called Ben
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Welcome to Wells Singers.
  Next: Come and sing, Fri 5 Mar 2pm, Wells Town Hall. To come text SING2.
  To leave the group text LEAVE SINGERS2.
  What would you like to hear? Reply with a number:
  1 only about meet-ups I have a place at
  2 everything the group is told
ben> hear less singers2
bot> All right. Of Wells Singers you hear only about meet-ups you have a place at. To hear everything text HEAR ALL SINGERS2.
ben> my groups
bot> You get messages of these groups. To leave one, reply with its words. To hear less or more of one text HEAR LESS or HEAR ALL, then its name:
  STOP 1 to leave Wells Singers (you hear only of meet-ups you have a place at)
dee> /start WALKERS2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Welcome to Taunton Walkers.
  Next: Riverside walk, Thu 4 Mar 10am, Blake Gardens. To come text WALK2.
  To leave the group text LEAVE WALKERS2.
  What would you like to hear? Reply with a number:
  1 only about meet-ups I have a place at
  2 everything the group is told
dee> what is tableclub2
bot> I don't know TABLECLUB2. Please check the letters and the number, or text WHAT'S ON.
dee> details of singers2
bot> Wells Singers is a group. To belong to it text JOIN SINGERS2.
  Next: Come and sing, Fri 5 Mar 2pm, Wells Town Hall. To come text SING2.
eve> join taunton
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Which one do you mean? Reply with a number:
  1 the group Taunton Walkers
  2 the group Taunton Table
  3 the group Taunton Naturalists
eve> 2
bot> Welcome to Taunton Table.
  Next: Soup and company, Sun 7 Mar 12 noon, St Mary's Hall. To come text COMPANY2.
  To leave the group text LEAVE TABLE2.
  What would you like to hear? Reply with a number:
  1 only about meet-ups I have a place at
  2 everything the group is told
eve> leave table2
bot> All right, no more messages of Taunton Table. Places you have stay yours.
eve> leave walkers
bot> Where shall I look? Send me your postcode, or the name of your town.
eve> join in
bot> Which one? Text WHAT'S ON to see what there is, then reply with its number.
eve> join me up for 2
bot> Which one? Text WHAT'S ON to see what there is, then reply with its number.
eve> join walking
bot> Riverside walk, Thu 4 Mar 10am, Blake Gardens, TA1 1AA, free. Shall I keep you a place? Reply 1 for yes, 2 for no.
eve> join soup
bot> Soup and company, Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA, free. Shall I keep you a place? Reply 1 for yes, 2 for no.
eve> members walkers
bot> Where shall I look? Send me your postcode, or the name of your town.
eve> code walkers
bot> Where shall I look? Send me your postcode, or the name of your town.
eve> welcome walkers: hello
bot> Where shall I look? Send me your postcode, or the name of your town.
eve> members of the band
bot> Where shall I look? Send me your postcode, or the name of your town.
