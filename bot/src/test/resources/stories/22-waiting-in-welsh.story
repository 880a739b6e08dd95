# Waiting for a place and being offered one, in Welsh, Polish and Ukrainian
channels: sms

2027-03-01 09:05
ana> join company2 for 4
nia> cymraeg
nia> ymuno company2
nia> fy archebion
ola> po polsku
ola> join company2
ola> my bookings
yura> українська
yura> join company2
ana> cant come
nia> 2
ola> 2
yura> 1
nia> methu dod

