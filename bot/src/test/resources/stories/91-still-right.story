# A leader is asked every month whether what is listed is still right; what nobody confirms is doubted
channels: sms telegram

2027-03-01 09:05
sam> listings
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  2 listings of yours. All were checked lately.
  Are your listings still right?
  1 Come and sing, next Fri 5 Mar 2pm, Wells Town Hall
  2 Riverside walk, next Thu 4 Mar 10am, Blake Gardens
  Reply OK if all is right, or the number of one that is not.
ana> listings
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
ana> what is walk2
bot> Riverside walk: Thu 4 Mar 10am to 12 noon
  Blake Gardens, TA1 1AA
  A gentle walk by the river. Dogs welcome.
  Cost: free. Access: step-free. 12 places left.
  JOIN to come, or JOIN FOR 2 to bring someone

2027-04-02 10:30
bot→sam> Are your listings still right?
  1 Come and sing, next Fri 2 Apr 2pm, Wells Town Hall
  2 Riverside walk, next Thu 8 Apr 10am, Blake Gardens
  Reply OK if all is right, or the number of one that is not.
sam> which one
bot> I have done nothing yet about "which one". To tell your group text TELL WALKERS: BRING BOOTS; for who is coming WHO. For all of it text HELP. A person: 01823 000000
sam> ok
bot> Thank you. That was all for this month.
ana> what is walk2
bot> Riverside walk: Thu 8 Apr 10am to 12 noon
  Blake Gardens, TA1 1AA
  A gentle walk by the river. Dogs welcome.
  Cost: free. Access: step-free. 12 places left.
  Checked Fri 2 Apr.
  JOIN to come, or JOIN FOR 2 to bring someone

2027-05-04 10:30
bot→sam> Are your listings still right?
  1 Come and sing, next Fri 7 May 2pm, Wells Town Hall
  2 Riverside walk, next Thu 6 May 10am, Blake Gardens
  Reply OK if all is right, or the number of one that is not.
sam> 2
bot> What is wrong with Riverside walk? Say it in a few words, or text OVER if it has ended.
sam> it is on fridays now
bot> Thank you. A person will see to Riverside walk. Until then I say that nobody has checked it.
  Are your listings still right?
  1 Come and sing, next Fri 7 May 2pm, Wells Town Hall
  Reply OK if all is right, or the number of one that is not.
ana> what is walk2
bot> Riverside walk: Thu 6 May 10am to 12 noon
  Blake Gardens, TA1 1AA
  A gentle walk by the river. Dogs welcome.
  Cost: free. Access: step-free. 12 places left.
  Not checked since Fri 2 Apr: ring first, 01823 000001.
  JOIN to come, or JOIN FOR 2 to bring someone
sam> ok
bot> Thank you. That was all for this month.
sam> listings
bot> 2 listings of yours. All were checked lately.
  Are your listings still right?
  1 Riverside walk, next Thu 6 May 10am, Blake Gardens
  2 Come and sing, next Fri 7 May 2pm, Wells Town Hall
  Reply OK if all is right, or the number of one that is not.
sam> 1
bot> What is wrong with Riverside walk? Say it in a few words, or text OVER if it has ended.
sam> over
bot> Thank you. A person will see to Riverside walk. Until then I say that nobody has checked it.

2027-06-05 10:30
bot→sam> Are your listings still right?
  1 Come and sing, next Fri 11 Jun 2pm, Wells Town Hall
  Reply OK if all is right, or the number of one that is not.

2027-07-06 10:30
bot→sam> Are your listings still right?
  1 Come and sing, next Fri 9 Jul 2pm, Wells Town Hall
  Reply OK if all is right, or the number of one that is not.

2027-08-04 10:30
ana> what is sing2
bot> Come and sing: Fri 6 Aug 2pm to 3.30pm
  Wells Town Hall, BA5 2RB
  Songs everyone knows. No need to read music.
  Cost: £2. Access: step-free.
  Checked Tue 4 May.
  JOIN to come, or JOIN FOR 2 to bring someone
ana> what's on near wells
bot> What's on near Wells in the next 7 days. Reply 1 to hear more:
  1 Come and sing, Fri 6 Aug 2pm, Wells Town Hall (close by)
