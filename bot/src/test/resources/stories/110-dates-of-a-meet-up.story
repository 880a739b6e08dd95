# A leader says when in the words of a poster: it is heard, or asked, and never part of the name
channels: sms telegram

2026-11-27 09:05
sam> hello
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Hello. Text WHAT'S ON and I will tell you what is on near you.
sam> new carers cuppa, Wells Town Hall, 1st and 3rd thursday 2-3.30pm from 3 dec until easter except 17 dec, free, term time only
bot> Carers cuppa.
  At Wells Town Hall, BA5 2RB.
  Again and again: monthly on the 1st and 3rd thursday, first on Thu 3 Dec, 2pm to 3.30pm.
  Until Sun 28 Mar.
  Not on Thu 17 Dec.
  People are told too: term time only.
  Free.
  Which group is it for? Reply with a number:
  1 Taunton Walkers
  2 Wells Singers
sam> 2
bot> This is how it will be, for Wells Singers:
  Carers cuppa.
  At Wells Town Hall, BA5 2RB.
  Again and again: monthly on the 1st and 3rd thursday, first on Thu 3 Dec, 2pm to 3.30pm.
  Until Sun 28 Mar.
  Not on Thu 17 Dec.
  People are told too: term time only.
  As many as come, no need to book.
  Free.
  Reply SAVE, or DROP. To change something send it, such as: 20 places.
sam> save
bot> Saved: Carers cuppa, first on Thu 3 Dec, 2pm. Its code is CUPPA2. People text CUPPA2 to join. To tell people text INVITE CUPPA2 and your words, or TELL ALL and your words.
sam> new bingo, Wells Town Hall, sat 5 dec, sat 12 dec and sat 9 jan 2-4pm, £1
bot> Bingo.
  At Wells Town Hall, BA5 2RB.
  On Sat 5 Dec, Sat 12 Dec, Sat 9 Jan, first on Sat 5 Dec, 2pm to 4pm.
  Cost: £1.
  Which group is it for? Reply with a number:
  1 Taunton Walkers
  2 Wells Singers
sam> 2
bot> This is how it will be, for Wells Singers:
  Bingo.
  At Wells Town Hall, BA5 2RB.
  On Sat 5 Dec, Sat 12 Dec, Sat 9 Jan, first on Sat 5 Dec, 2pm to 4pm.
  As many as come, no need to book.
  Cost: £1.
  Reply SAVE, or DROP. To change something send it, such as: 20 places.
sam> drop
bot> Dropped: Bingo. To make another text NEW.
sam> new tea, Wells Town Hall, every second tuesday 2pm-4pm, free
bot> Tea.
  At Wells Town Hall, BA5 2RB.
  The time, 2pm to 4pm.
  Free.
  Which group is it for? Reply with a number:
  1 Taunton Walkers
  2 Wells Singers
sam> 2
bot> For Wells Singers.
  When is the first one? Such as: Thursday 3 December, 10 to 12.
sam> 8 dec
bot> On Tue 8 Dec, 2pm to 4pm.
  How often? Reply with a number:
  1 Every week
  2 Every two weeks
  3 Every month on the second Tuesday
  4 Once only
sam> 3
bot> This is how it will be, for Wells Singers:
  Tea.
  At Wells Town Hall, BA5 2RB.
  Every month on the second Tuesday, first on Tue 8 Dec, 2pm to 4pm.
  As many as come, no need to book.
  Free.
  Reply SAVE, or DROP. To change something send it, such as: 20 places.
sam> drop
bot> Dropped: Tea. To make another text NEW.
sam> new choir, Wells Town Hall, tuesdays from 17 nov 10-12, free
bot> That would be in the past.
  Choir.
  At Wells Town Hall, BA5 2RB.
  Again and again: weekly on tuesday, 10am to 12 noon.
  Free.
  Which group is it for? Reply with a number:
  1 Taunton Walkers
  2 Wells Singers
sam> 2
bot> For Wells Singers.
  When is the first one? Such as: Thursday 3 December, 10 to 12.
sam> drop
bot> Dropped: Choir. To make another text NEW.
sam> new soup, Wells Town Hall, mondays 12-1 for 8 weeks except bank holidays, free
bot> Soup.
  At Wells Town Hall, BA5 2RB.
  Every week, first on Mon 30 Nov, 12 noon to 1pm.
  Until Mon 18 Jan.
  Not on Mon 28 Dec.
  Free.
  Which group is it for? Reply with a number:
  1 Taunton Walkers
  2 Wells Singers
sam> 2
bot> This is how it will be, for Wells Singers:
  Soup.
  At Wells Town Hall, BA5 2RB.
  Every week, first on Mon 30 Nov, 12 noon to 1pm.
  Until Mon 18 Jan.
  Not on Mon 28 Dec.
  As many as come, no need to book.
  Free.
  Reply SAVE, or DROP. To change something send it, such as: 20 places.
sam> drop
bot> Dropped: Soup. To make another text NEW.
ana> details carers2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  I don't know CARERS2. Please check the letters and the number, or text WHAT'S ON.
