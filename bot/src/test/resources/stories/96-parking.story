# Is there parking? What the listing says, and else whom to ask
channels: sms telegram

2027-03-01 09:05
ana> is there parking
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Which one? Text WHAT'S ON to see what there is, then reply with its number.
ana> what is walk2
bot> Riverside walk: Thu 4 Mar 10am to 12 noon
  Blake Gardens, TA1 1AA
  A gentle walk by the river. Dogs welcome.
  Cost: free. Access: step-free. 12 places left.
  JOIN to come, or JOIN FOR 2 to bring someone
ana> can I park there?
bot> I do not know about parking at Riverside walk, Blake Gardens, TA1 1AA. They will know: ring 01823 000001.
ana> join
bot> You have a place at Riverside walk: Thu 4 Mar 10am, Blake Gardens, TA1 1AA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
ana> Where do I park?
bot> I do not know about parking at Riverside walk, Blake Gardens, TA1 1AA. They will know: ring 01823 000001.
ana> any parking at walk9?
bot> I don't know WALK9. Please check the letters and the number, or text WHAT'S ON.
