# A leader makes a coffee morning, one question at a time, and a walk in one line; people find both at once
channels: sms telegram

2026-11-27 09:05
sam> new
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Which group is it for? Reply with a number:
  1 Taunton Walkers
  2 Wells Singers
sam> 2
bot> For Wells Singers.
  What is it? Send its name, such as: coffee morning. BACK goes back, DROP forgets it.
sam> coffee morning
bot> Coffee morning.
  Where is it? Send the name of the place, and its postcode if we have never met there.
sam> the library
bot> I don't know the library yet. What is its postcode?
sam> BA5 2PU
bot> I don't know that postcode. Please check it, or send the postcode of the nearest house, or the name of a place where something is on already.
sam> no, Wells Town Hall
bot> At Wells Town Hall, BA5 2RB.
  When is the first one? Such as: Thursday 3 December, 10 to 12.
sam> 20 places
bot> 20 places.
  When is the first one? Such as: Thursday 3 December, 10 to 12.
sam> thursdays 10-12 from 3 Dec
bot> Every week, first on Thu 3 Dec, 10am to 12 noon.
  What does it cost? Such as: £2. Send FREE if nothing, SKIP to leave it out.
sam> £2 with cake
bot> Cost: £2 with cake.
  Is it step-free, with no stairs to climb? YES, NO or SKIP.
sam> back
bot> What does it cost? Such as: £2. Send FREE if nothing, SKIP to leave it out.
sam> free
bot> Free.
  Is it step-free, with no stairs to climb? YES, NO or SKIP.
sam> yes
bot> Step-free.
  What should people bring? NO if nothing.
sam> your favourite mug
bot> This is how it will be, for Wells Singers:
  Coffee morning.
  At Wells Town Hall, BA5 2RB.
  Every week, first on Thu 3 Dec, 10am to 12 noon.
  20 places.
  Free.
  Step-free.
  To bring: your favourite mug.
  Reply SAVE, or DROP. To change something send it, such as: 20 places.
sam> no, 24 places
bot> This is how it will be, for Wells Singers:
  Coffee morning.
  At Wells Town Hall, BA5 2RB.
  Every week, first on Thu 3 Dec, 10am to 12 noon.
  24 places.
  Free.
  Step-free.
  To bring: your favourite mug.
  Reply SAVE, or DROP. To change something send it, such as: 20 places.
sam> cost: £2
bot> This is how it will be, for Wells Singers:
  Coffee morning.
  At Wells Town Hall, BA5 2RB.
  Every week, first on Thu 3 Dec, 10am to 12 noon.
  24 places.
  Cost: £2.
  Step-free.
  To bring: your favourite mug.
  Reply SAVE, or DROP. To change something send it, such as: 20 places.
sam> save
bot> Saved: Coffee morning, first on Thu 3 Dec, 10am. Its code is COFFEE2. People text COFFEE2 to join. To tell people text INVITE COFFEE2 and your words, or TELL ALL and your words.
ana> what's on in wells on thursday 3 december
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  What's on near Wells on Thu 3 Dec. Reply 1 to hear more:
  1 Coffee morning, Thu 3 Dec 10am, Wells Town Hall (close by)
ana> 1
bot> Coffee morning: Thu 3 Dec 10am to 12 noon
  Wells Town Hall, BA5 2RB (close by)
  Please bring your favourite mug.
  Cost: £2. Access: step-free. 24 places left.
  JOIN to come, or JOIN FOR 2 to bring someone
ana> join
bot> You have a place at Coffee morning: Thu 3 Dec 10am, Wells Town Hall, BA5 2RB. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> new nordic walk, Blake Gardens, saturdays 10-11.30, 12 places, £1, taunton walkers
bot> This is how it will be, for Taunton Walkers:
  Nordic walk.
  At Blake Gardens, TA1 1AA.
  Every week, first on Sat 28 Nov, 10am to 11.30am.
  12 places.
  Cost: £1.
  Reply SAVE, or DROP. To change something send it, such as: 20 places.
sam> save
bot> Saved: Nordic walk, first on Sat 28 Nov, 10am. Its code is WALK3. People text WALK3 to join. To tell people text INVITE WALK3 and your words, or TELL ALL and your words.
ben> walk3
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Nordic walk: Sat 28 Nov 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana> new coffee morning, Wells Town Hall, thursdays 10-12
bot> What's on near Wells in the next 7 days: coffee morning. Reply 1 to hear more:
  1 Coffee morning, Thu 3 Dec 10am, Wells Town Hall (close by)
