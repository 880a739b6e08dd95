# A coordinator asks somebody to lead a group, and somebody else to be a link worker; one says yes and is taken off again, and one says no
channels: sms telegram

2027-03-01 09:05
jo@sms has 07700 900123
nia@sms has 07700 900124
kim> staff
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Who is staff:
  Sam Doe: leads Taunton Walkers, Wells Singers. In the settings.
  Lou Day: link worker. In the settings.
  Kim Ash: coordinator. In the settings.
kim> add leader Jo Lee for walkers
bot> I need a number too. Text for example: ADD LEADER Jo Lee 07700 900123 FOR WALKERS
kim> add leader Jo Lee 0770 for walkers
bot> 0770 is no phone number that I can reach. Text for example: ADD LEADER Jo Lee 07700 900123 FOR WALKERS
kim> add leader Jo Lee 01823 000000 for walkers
bot> 01823 000000 is a landline. Staff work by text, so I need the number of a mobile phone.
kim> add leader Jo Lee 07700 900123
bot> Which group would Jo Lee lead? Text ADD LEADER Jo Lee 07700 900123 FOR and one of these: Taunton Naturalists, Taunton Table, Taunton Walkers, Wells Singers
kim> add leader Jo Lee 07700 900123 for skaters
bot> I know no group called skaters. Text ADD LEADER Jo Lee 07700 900123 FOR and one of these: Taunton Naturalists, Taunton Table, Taunton Walkers, Wells Singers
kim> add leader Jo Lee 07700 900123 for taunton
bot> Which group do you mean? Reply with a number:
  1 Taunton Naturalists
  2 Taunton Table
  3 Taunton Walkers
kim> 2
bot> Jo Lee (07700 900123) would lead Taunton Table: they see first names and needs of its people, and may write to them. It begins when they say yes themselves.
  YES to ask them
  NO to leave it
kim> no
bot> All right, I have done nothing.
kim> add leader Jo Lee 07700 900123 for wakers
bot> Jo Lee (07700 900123) would lead Taunton Walkers: they see first names and needs of its people, and may write to them. It begins when they say yes themselves.
  YES to ask them
  NO to leave it
kim> yes
bot→jo@sms> Hello Jo, this is Kith Somerset. Kim Ash asks whether you would lead Taunton Walkers. You would see first names and needs of its people, and could write to them. Will you? I am automatic and free. Text STOP and I stop. To speak to a person ring 01823 000000.
  1 yes
  2 no thank you
bot> I have asked Jo Lee, and tell you what they say.
jo@sms> members walkers
bot> Where shall I look? Send me your postcode, or the name of your town.
kim> staff
bot> Who is staff:
  Sam Doe: leads Taunton Walkers, Wells Singers. In the settings.
  Lou Day: link worker. In the settings.
  Kim Ash: coordinator. In the settings.
  Jo Lee: leads Taunton Walkers. Asked Mon 1 Mar 9.05am, no answer yet.
kim> add leader Jo Lee 07700 900123 for walkers
bot> I have asked Jo Lee that already: Mon 1 Mar 9.05am. There is no answer yet.
jo@sms> 1
bot> Thank you. You lead Taunton Walkers now. Text NEW to make a meet-up, WHO to see who is coming, NEEDS for what people need. TELL ALL and your words writes to your people, and you see it before it goes. Questions? Ring 01823 000000.
bot→kim> Jo Lee said yes, and leads Taunton Walkers from now on.
jo@sms> members walkers
bot> Taunton Walkers: no members yet.
kim> add leader Jo Lee 07700 900123 for walkers
bot> Jo Lee leads Taunton Walkers already.
kim> add link worker Mary Hill 07700 900123
bot> I have that number as Jo Lee's, so I have asked nobody. If it is Jo Lee whom you mean, text it with that name.
nia@sms> hello
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Hello. Text WHAT'S ON and I will tell you what is on near you.
nia@telegram> (my number is that of nia@sms)
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Thank you. Texts and Telegram now reach the same you. I write where you last wrote.

2027-03-01 09:10
nia@telegram> Cymraeg os gwelwch yn dda
bot> O hyn allan byddaf yn ysgrifennu yn Gymraeg. Cewch ysgrifennu ataf yn Gymraeg neu yn Saesneg. I newid yr iaith, anfonwch IAITH. (For English, text ENGLISH.)
kim> please add link worker Nia Rees, 07700 900124
bot> Nia Rees (07700 900124) would be a link worker: they see names, numbers and needs of everyone here and how they are, and may write to them. It begins when they say yes themselves.
  YES to ask them
  NO to leave it
kim> yes
bot→nia@telegram> Helo Nia, Kith Somerset sydd yma. Mae Kim Ash yn gofyn a fyddech yn weithiwr cyswllt. Byddech yn gweld pwy sydd angen rhywun, ac yn ysgrifennu at bobl neu'n eu ffonio. Wnewch chi?
  1 iawn
  2 dim diolch
bot> I have asked Nia Rees, and tell you what they say.
nia@telegram> na
bot> Iawn, nid oes dim wedi newid. Diolch am ddweud.
bot→kim> Nia Rees said no to being a link worker. Nothing has changed.
kim> staff
bot> Who is staff:
  Sam Doe: leads Taunton Walkers, Wells Singers. In the settings.
  Lou Day: link worker. In the settings.
  Kim Ash: coordinator. In the settings.
  Jo Lee: leads Taunton Walkers.
kim> staff jo
bot> Staff called jo:
  Jo Lee: leads Taunton Walkers.
kim> staff zoe
bot> Nobody of the staff is called zoe.
kim> remove zoe from staff
bot> I find no zoe of that kind among the staff. STAFF shows who is staff.
kim> remove lou from staff
bot> Lou Day stands in the settings of the machine, and can't be removed by text. Whoever looks after the machine takes them out of kith.staff.
kim> remove coordinator kim
bot> Kim Ash stands in the settings of the machine, and can't be removed by text. Whoever looks after the machine takes them out of kith.staff.
kim> remove leader jo
bot> Jo Lee would give up: leading Taunton Walkers.
  YES to remove them
  NO to leave it
kim> no
bot> All right, I have done nothing.
kim> remove jo from staff
bot> Jo Lee would give up: leading Taunton Walkers.
  YES to remove them
  NO to leave it
kim> yes
bot→jo@sms> Hello Jo, this is Kith Somerset. Kim Ash has noted that this is no longer yours to do: leading Taunton Walkers. Thank you for all you have done. You are as welcome here as ever: text WHAT'S ON. Questions? Ring 01823 000000.
bot> Done: Jo Lee is taken off. I have told them, with thanks.
jo@sms> members walkers
bot> Where shall I look? Send me your postcode, or the name of your town.
kim> staff
bot> Who is staff:
  Sam Doe: leads Taunton Walkers, Wells Singers. In the settings.
  Lou Day: link worker. In the settings.
  Kim Ash: coordinator. In the settings.
ana> remove jo from staff
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
ana> staff
bot> Sorry, I did not understand that. You can text WHAT'S ON, MY BOOKINGS, HELP or STOP, or ring a person: 01823 000000
ana> add leader Jo Lee 07700 900123 for walkers
bot> Sorry, I still don't understand. I am only a machine. A person will gladly help: ring 01823 000000, or text HELP.
lou> add leader Jo Lee 07700 900125
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  I have asked leader Jo Lee whether I may write, and tell you what they say.
