# A meet-up in the making outlives a look around, a reminder, a day's pause, a STOP, and another NEW
channels: sms telegram

2026-12-01 09:05
sam> join walk2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Riverside walk: Thu 3 Dec 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
sam> new singing for fun
bot> Singing for fun.
  Which group is it for? Reply with a number:
  1 Taunton Walkers
  2 Wells Singers
sam> what's on in wells
bot> Your new meet-up is kept. To go on with it text NEW.
  What's on near Wells in the next 7 days. Reply 1 to hear more:
  1 Come and sing, Fri 4 Dec 2pm, Wells Town Hall (close by)
sam> new
bot> You have one unfinished: Singing for fun. Go on? Reply with a number:
  1 yes, go on
  2 no, start afresh
sam> 1
bot> Singing for fun.
  Which group is it for? Reply with a number:
  1 Taunton Walkers
  2 Wells Singers
sam> 2
bot> For Wells Singers.
  Where is it? Send the name of the place, and its postcode if we have never met there.

2026-12-02 18:00
bot→sam> Reminder from Kith Somerset: Riverside walk is on Thu 3 Dec 10am, at Blake Gardens, TA1 1AA. If you can't come, text CAN'T COME.
sam> wells town hall
bot> At Wells Town Hall, BA5 2RB.
  When is the first one? Such as: Thursday 3 December, 10 to 12.
sam> stop
bot> Kith Somerset will not write to you again. Text START if you want to hear from us. A person: 01823 000000
sam> start
bot> Welcome back. You will get answers and reminders again. Text WHAT'S ON to see what's near you, STOP to stop.
sam> new choir practice
bot> You have one unfinished: Singing for fun. Go on? Reply with a number:
  1 yes, go on
  2 no, start afresh
sam> yes
bot> For Wells Singers.
  Singing for fun.
  At Wells Town Hall, BA5 2RB.
  When is the first one? Such as: Thursday 3 December, 10 to 12.

2026-12-03 09:30
bot→sam> Riverside walk, Thu 3 Dec 10am: 1 person in 1 booking, 1 comes for the first time. To see who, text WHO WALK2.
bot→sam> Riverside walk starts at 10am today, at Blake Gardens, TA1 1AA. See you there! If you can't come, text CAN'T COME.
sam> tuesday 8 dec
bot> On Tue 8 Dec.
  At what time does it begin?
sam> half past two
bot> On Tue 8 Dec, 2.30pm.
  Until what time?
sam> 2pm
bot> It would end before it begins.
  Until what time?
sam> an hour and a half
bot> On Tue 8 Dec, 2.30pm to 4pm.
  How often? Reply with a number:
  1 Every week
  2 Every two weeks
  3 Every month on the second Tuesday
  4 Once only
sam> 3
bot> Every month on the second Tuesday, first on Tue 8 Dec, 2.30pm to 4pm.
  How many places are there? Send a number, or NO for as many as come.
sam> no
bot> As many as come, no need to book.
  What does it cost? Such as: £2. Send FREE if nothing, SKIP to leave it out.
sam> skip
bot> Is it step-free, with no stairs to climb? YES, NO or SKIP.
sam> -
bot> What should people bring? NO if nothing.
sam> no
bot> This is how it will be, for Wells Singers:
  Singing for fun.
  At Wells Town Hall, BA5 2RB.
  Every month on the second Tuesday, first on Tue 8 Dec, 2.30pm to 4pm.
  As many as come, no need to book.
  Reply SAVE, or DROP. To change something send it, such as: 20 places.
sam> drop
bot> Dropped: Singing for fun. To make another text NEW.
sam> new
bot> Which group is it for? Reply with a number:
  1 Taunton Walkers
  2 Wells Singers
sam> help
bot> If life is at risk call 999. I am Kith Somerset, an automatic service, not watched all the time.
  Text WHAT'S ON for things near you, MY BOOKINGS for your places, LANGUAGE for another language, STOP to stop.
  A person: 01823 000000
  Leaders: TELL WALKERS: ..., WHO THURSDAY, CANCEL THURSDAY: SNOW, MOVE THURSDAY TO 11AM, NEW and what, when, where. I show it to you before anybody hears of it.
  [telegram] If you text me too, send me your phone number with the button below. Then texts and Telegram reach the same you.
sam> new book club, wells town hall
bot> You have one unfinished. Go on? Reply with a number:
  1 yes, go on
  2 no, start afresh
sam> 2
bot> Book club.
  At Wells Town Hall, BA5 2RB.
  Which group is it for? Reply with a number:
  1 Taunton Walkers
  2 Wells Singers
sam> cancel
bot> Dropped: Book club. To make another text NEW.
