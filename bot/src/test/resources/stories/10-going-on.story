# What was asked goes on: another day, another place, and no longer once the talk is over
channels: sms telegram

2027-03-01 09:05
ana> whats on near TA1 1AA on friday, singing
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Nothing is on near TA1 1AA on Fri 5 Mar. These come next. Reply with a number to hear more:
  1 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (under a mile)
  2 Riverside walk, Thu 11 Mar 10am, Blake Gardens (under a mile)
ana> no, wells not taunton
bot> What's on near Wells on Fri 5 Mar: singing. Reply 1 to hear more:
  1 Come and sing, Fri 5 Mar 2pm, Wells Town Hall (close by)
ana> what about sunday
bot> Nothing is on near Wells on Sun 7 Mar. These come next. Reply with a number to hear more:
  1 Come and sing, Fri 12 Mar 2pm, Wells Town Hall (close by)
ana> soup in taunton
bot> What's on near Taunton in the next 7 days: soup. Reply 1 to hear more:
  1 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (close by)
ana> whats on
bot> What's on near TA1 1AA in the next 7 days. Reply with a number to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (under a mile)
  2 Soup and company, Sun 7 Mar 12 noon, St Mary's Hall (under a mile)
ana> thursday morning near me
bot> What's on near TA1 1AA on Thu 4 Mar in the morning. Reply 1 to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (under a mile)

2027-03-03 10:00
ana> walking
bot> What's on near TA1 1AA in the next 7 days: walking. Reply 1 to hear more:
  1 Riverside walk, Thu 4 Mar 10am, Blake Gardens (under a mile)
