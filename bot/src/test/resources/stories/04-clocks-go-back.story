# The night the clocks go back: reminders come at the time on the wall, once each

2026-10-22 09:00
ana> join OWLS2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Owls by lamplight: Sun 25 Oct 1.30am, Vivary Park, TA1 3SX. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ben> join company2
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have a place at Soup and company: Sun 25 Oct 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.

2026-10-24 01:00

2026-10-24 09:30
bot→ana> Reminder from Kith Somerset: Owls by lamplight is on Sun 25 Oct 1.30am, at Vivary Park, TA1 3SX. If you can't come, text CAN'T COME.

2026-10-24 13:00
bot→ben> Reminder from Kith Somerset: Soup and company is on Sun 25 Oct 12 noon, at St Mary's Hall, TA1 3NA. If you can't come, text CAN'T COME.

2026-10-25 09:00

2026-10-25 12:00
bot→ben> Soup and company starts at 12 noon today, at St Mary's Hall, TA1 3NA. See you there! If you can't come, text CAN'T COME.
