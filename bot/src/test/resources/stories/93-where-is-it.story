# Nobody knows the postcode of a car park: a leader says other things first, looks around, and marks it on a map
channels: telegram

2026-11-27 09:05
sam> new sunrise walk
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Sunrise walk.
  Which group is it for? Reply with a number:
  1 Taunton Walkers
  2 Wells Singers
sam> 1
bot> For Taunton Walkers.
  Where is it? Send the name of the place, and its postcode if we have never met there.
sam> Burrow Mump car park
bot> I don't know Burrow Mump car park yet. What is its postcode?
sam> TA7 0RB
bot> I don't know that postcode. Please check it, or send the postcode of the nearest house, or the name of a place where something is on already.
sam> dunno
bot> People need a postcode to find Burrow Mump car park. That of the nearest house will do, or send the name of a place where something is on already.
sam> 12 places
bot> 12 places.
  I don't know Burrow Mump car park yet. What is its postcode?
sam> saturdays 7am from next week
bot> Every week, first on Sat 5 Dec, 7am.
  I don't know Burrow Mump car park yet. What is its postcode?
sam> members walkers
bot> Your new meet-up is kept. To go on with it text NEW.
  Taunton Walkers: no members yet.
sam> new
bot> You have one unfinished: Sunrise walk. Go on? Reply with a number:
  1 yes, go on
  2 no, start afresh
sam> yes
bot> For Taunton Walkers.
  Sunrise walk.
  Every week, first on Sat 5 Dec, 7am.
  12 places.
  I don't know Burrow Mump car park yet. What is its postcode?
sam> a torch
bot> People need a postcode to find Burrow Mump car park. That of the nearest house will do, or send the name of a place where something is on already.
sam> the scout hut
bot> I don't know the scout hut yet. What is its postcode?
sam> no, Burrow Mump car park
bot> I don't know Burrow Mump car park yet. What is its postcode?
sam> (here 51.07 -2.92)
bot> At Burrow Mump car park, where you marked it.
  Until what time?
sam> 9am
bot> Every week, first on Sat 5 Dec, 7am to 9am.
  What does it cost? Such as: £2. Send FREE if nothing, SKIP to leave it out.
sam> skip
bot> Is it step-free, with no stairs to climb? YES, NO or SKIP.
sam> skip
bot> What should people bring? NO if nothing.
sam> a torch
bot> This is how it will be, for Taunton Walkers:
  Sunrise walk.
  At Burrow Mump car park, where you marked it.
  Every week, first on Sat 5 Dec, 7am to 9am.
  12 places.
  To bring: a torch.
  Reply SAVE, or DROP. To change something send it, such as: 20 places.
sam> save
bot> Saved: Sunrise walk, first on Sat 5 Dec, 7am. Its code is WALK3. People text WALK3 to join. To tell people text INVITE WALK3 and your words, or TELL ALL and your words.
ana> what's on near TA7 0AA on saturday 5 december
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  What's on near TA7 0AA on Sat 5 Dec. Reply 1 to hear more:
  1 Sunrise walk, Sat 5 Dec 7am, Burrow Mump car park (4 miles)
ana> 1
bot> Sunrise walk: Sat 5 Dec 7am to 9am
  Burrow Mump car park (4 miles)
  Please bring a torch.
  12 places left.
  JOIN to come, or JOIN FOR 2 to bring someone
