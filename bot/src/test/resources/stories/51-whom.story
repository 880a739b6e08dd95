# Whom a leader means: all, a group, a day, a code; what may be meant by several is asked; not theirs is not reached
channels: sms telegram

2027-03-01 09:05
ana> join walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ben> join sing2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Lovely, Come and sing knows you are coming: Fri 5 Mar 2pm, Wells Town Hall, BA5 2RB. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
dee> join company2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> tell all
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  What shall I tell Taunton Walkers, Wells Singers? Text it all in one message, such as TELL ALL and your words.
sam> tell everyone we have a new leaflet, ask me for one
bot> [sms] This goes to 2 people of Taunton Walkers, Wells Singers: 2 by text, 0 on Telegram.
  [telegram] This goes to 2 people of Taunton Walkers, Wells Singers: 0 by text, 2 on Telegram.
  [sms] 1 part each, about 5p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Kith Somerset: we have a new leaflet, ask me for one
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> tell all walkers: new leaflet, ask me
bot> [sms] This goes to 1 person of Taunton Walkers: 1 by text, 0 on Telegram.
  [telegram] This goes to 1 person of Taunton Walkers: 0 by text, 1 on Telegram.
  [sms] 1 part each, about 3p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: new leaflet, ask me
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> tell tauntn wakers new leaflet
bot> [sms] This goes to 1 person of Taunton Walkers: 1 by text, 0 on Telegram.
  [telegram] This goes to 1 person of Taunton Walkers: 0 by text, 1 on Telegram.
  [sms] 1 part each, about 3p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: new leaflet
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> tell thursday: we meet at the bridge
bot> [sms] This goes to 1 person of Riverside walk: 1 by text, 0 on Telegram.
  [telegram] This goes to 1 person of Riverside walk: 0 by text, 1 on Telegram.
  [sms] 1 part each, about 3p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: we meet at the bridge
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> drop
bot> All right, nothing was sent.
sam> send
bot> There is nothing to send. Text TELL ALL and your words.
sam> tell walk2 please bring a cup
bot> [sms] This goes to 1 person of Riverside walk: 1 by text, 0 on Telegram.
  [telegram] This goes to 1 person of Riverside walk: 0 by text, 1 on Telegram.
  [sms] 1 part each, about 3p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Taunton Walkers: please bring a cup
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> tell wednesday: hello
bot> I know no group or session of yours called wednesday. Your groups: Taunton Walkers, Wells Singers. Text TELL, then ALL, a group, a day or a code, then your words.
sam> tell friday practice is in the small room
bot> [sms] This goes to 1 person of Come and sing: 1 by text, 0 on Telegram.
  [telegram] This goes to 1 person of Come and sing: 0 by text, 1 on Telegram.
  [sms] 1 part each, about 3p in all.
  [telegram] It costs nothing.
  It will read:
  From Sam, Wells Singers: practice is in the small room
  Reply SEND, or a time such as FRIDAY 9AM, or DROP. Or send me the words again.
sam> tell table soup is off
bot> I know no group or session of yours called table. Your groups: Taunton Walkers, Wells Singers. Text TELL, then ALL, a group, a day or a code, then your words.
sam> tell company2 soup is off
bot> I know no group or session of yours called company2. Your groups: Taunton Walkers, Wells Singers. Text TELL, then ALL, a group, a day or a code, then your words.
sam> invite all come and walk
bot> I can not send that. Your groups: Taunton Walkers, Wells Singers. Text TELL, then ALL, a group, a day or a code, then your words.
ana> send
bot> Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
ana> hold
bot> Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
ana> how is it going
bot> Sorry, I still don't understand. I am only a machine. A person will gladly help: ring 01823 000000, or text HELP.
