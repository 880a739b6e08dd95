# A session in somebody's home: its area for everyone, its address for those with a place
channels: sms telegram

2027-03-01 09:00
feed activities-at-home.csv
ana> whats on in wells on fri morning
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  What's on near Wells on Fri 5 Mar in the morning. Reply 1 to hear more:
  1 Kitchen table, Fri 5 Mar 10.30am, Jean's kitchen, near Wells (under a mile)
ana> 1
bot> Kitchen table: Fri 5 Mar 10.30am to 12 noon
  Jean's kitchen, near Wells, BA5 (under a mile)
  Six people and a pot of tea.
  Cost: free. 2 places left.
  JOIN to come, or JOIN FOR 2 to bring someone
ana> join
bot> You have a place at Kitchen table: Fri 5 Mar 10.30am, Jean's kitchen, near Wells, 4 Tor Street, Wells, BA5 2US. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana> my bookings
bot> You have a place at Kitchen table: Fri 5 Mar 10.30am to 12 noon, Jean's kitchen, near Wells, 4 Tor Street, Wells, BA5 2US.
  CAN'T COME gives your place to someone else
ben> join table2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Kitchen table: Fri 5 Mar 10.30am, Jean's kitchen, near Wells, 4 Tor Street, Wells, BA5 2US. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
cat> join table2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Kitchen table on Fri 5 Mar 10.30am is full. You are first on the waiting list. I will text you if a place comes up. To leave the list text CAN'T COME.
  JOIN to come on Fri 12 Mar 10.30am instead
cat> my bookings
bot> You are first on the waiting list for Kitchen table: Fri 5 Mar 10.30am to 12 noon, Jean's kitchen, near Wells, BA5.
  CAN'T COME takes you off the list
ben> cant come
bot→cat> A place has come up: Kitchen table, Fri 5 Mar 10.30am. Reply 1 to take it, 2 to pass. It is yours until 1.01pm.
bot> All right, you are off Kitchen table on Fri 5 Mar 10.30am. Thank you for telling us. Changed your mind? Text JOIN.
ben> details table2
bot> Kitchen table: Fri 5 Mar 10.30am to 12 noon
  Jean's kitchen, near Wells, BA5
  Six people and a pot of tea.
  Cost: free. It is full.
  JOIN to wait for a place
cat> pass table2
bot> All right, I pass it on. You keep your turn on the waiting list for Kitchen table on Fri 5 Mar 10.30am, and I will text you at the next one.
cat> details table2
bot> Kitchen table: Fri 5 Mar 10.30am to 12 noon
  Jean's kitchen, near Wells, BA5
  Six people and a pot of tea.
  Cost: free. 1 place left.
  JOIN to come, or JOIN FOR 2 to bring someone

2027-03-05 10:29
bot→ana> Reminder from Kith Somerset: Kitchen table is on Fri 5 Mar 10.30am, at Jean's kitchen, near Wells, 4 Tor Street, Wells, BA5 2US. If you can't come, text CAN'T COME.
bot→ana> Kitchen table starts at 10.30am today, at Jean's kitchen, near Wells, 4 Tor Street, Wells, BA5 2US. See you there! If you can't come, text CAN'T COME.
