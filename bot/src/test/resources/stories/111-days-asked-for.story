# A resident asks by days said in many ways: each is searched as it is meant, and what is no date is said
channels: sms telegram

2027-03-01 09:05
ana> i live in taunton
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. From now on, near you means around Taunton. Send me a full postcode and I can be more exact.
ana> what's on 12/3/27
bot> Nothing is on near Taunton on Fri 12 Mar. These come next. Reply with a number to hear more:
  1 Soup and company, Sun 14 Mar 12 noon, St Mary's Hall (close by)
  2 Riverside walk, Thu 18 Mar 10am, Blake Gardens (close by)
ana> what's on not this thursday but the next
bot> What's on near Taunton on Thu 11 Mar. Reply 1 to hear more:
  1 Riverside walk, Thu 11 Mar 10am, Blake Gardens (close by)
ana> what's on a week on thursday
bot> What's on near Taunton on Thu 11 Mar. Reply 1 to hear more:
  1 Riverside walk, Thu 11 Mar 10am, Blake Gardens (close by)
ana> what's on 1st thursday of the month
bot> What's on near Taunton on Thu 4 Mar. Reply 1 to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (close by)
ana> what's on 31/4
bot> I found nothing about 31/4 near Taunton in the next 7 days. This is what else is on. Reply with a number to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (close by)
  2 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (close by)
ana> what's on 20 feb
bot> Nothing is on near Taunton on Sat 20 Feb. These come next. Reply with a number to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (close by)
  2 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (close by)
ana> what's on the first and third sunday
bot> What's on near Taunton on Sun 7 Mar. Reply 1 to hear more:
  1 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (close by)
ana> anything in half term
bot> What's on near Taunton in the next 7 days: half term. Reply 1 to hear more:
  1 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (close by)
ana> anything on alternate thursdays
bot> What's on near Taunton in the next 7 days. Reply 1 to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (close by)
ana> what's on bank holiday monday
bot> Nothing is on near Taunton on Mon 29 Mar. These come next. Reply with a number to hear more:
  1 Riverside walk, Thu 1 Apr 10am, Blake Gardens (close by)
  2 Soup and company, Sun 4 Apr 12 noon, St Mary's Hall (close by)
ana> what's on thursday 9 to 11
bot> What's on near Taunton on Thu 4 Mar, 9am to 11am. Reply 1 to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (close by)
ana> what's on the weekend after next
bot> What's on near Taunton from Sat 20 Mar to Sun 21 Mar. Reply 1 to hear more:
  1 Soup and company, Sun 21 Mar 12 noon, St Mary's Hall (close by)
