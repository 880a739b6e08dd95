# A whole walk in Welsh: choosing it, asking, joining, being reminded, not coming, and changing back
channels: sms telegram

2027-03-01 09:05
nia> Cymraeg os gwelwch yn dda
bot> Helo, Kith Somerset sydd yma. Gallaf ddweud beth sydd ymlaen yn eich ardal, am ddim. Anfonwch STOP i stopio. I siarad gyda pherson: 01823 000000.
  O hyn allan byddaf yn ysgrifennu yn Gymraeg. Cewch ysgrifennu ataf yn Gymraeg neu yn Saesneg. I newid yr iaith, anfonwch IAITH. (For English, text ENGLISH.)
nia> beth sy 'mlaen yn agos i TA1 1AA
bot> Dyma beth sydd ymlaen ger TA1 1AA yn y 7 diwrnod nesaf. Atebwch gyda rhif i glywed mwy:
  1 Riverside walk, Iau 4 Maw 10 y bore, Blake Gardens (llai na milltir)
  2 Soup and company, Sul 7 Maw 12 hanner dydd, St Mary's Hall (llai na milltir)
nia> 1
bot> Riverside walk: Iau 4 Maw 10 y bore i 12 hanner dydd
  Blake Gardens, TA1 1AA (llai na milltir)
  A gentle walk by the river. Dogs welcome.
  Cost: free. Mynediad: step-free. 12 lle ar gael.
  YMUNO i ddod, neu YMUNO I 2 i ddau ohonoch
nia> ymuno i 2
bot> Mae gennych 2 le yn Riverside walk: Iau 4 Maw 10 y bore, Blake Gardens, TA1 1AA. Byddaf yn eich atgoffa. Os na allwch ddod, anfonwch METHU DOD.
  Ai dyma eich tro cyntaf? Anfonwch MEET ME a bydd rhywun yn cwrdd wrth y drws.
nia> fy archebion
bot> Mae gennych 2 le yn Riverside walk: Iau 4 Maw 10 y bore i 12 hanner dydd, Blake Gardens, TA1 1AA.
  METHU DOD i roi eich lle i rywun arall
nia> mwy
bot> Anfonwch BETH SY 'MLAEN yn gyntaf, wedyn bydd MWY yn dangos mwy.
nia> beth sy mlaen y penwythnos hwn
bot> Dyma beth sydd ymlaen ger TA1 1AA o Sad 6 Maw i Sul 7 Maw. Atebwch 1 i glywed mwy:
  1 Soup and company, Sul 7 Maw 12 hanner dydd, St Mary's Hall (llai na milltir)
nia> mwy
bot> Dyna'r cyfan y gwn i amdano ger TA1 1AA o Sad 6 Maw i Sul 7 Maw. Anfonwch BETH SY 'MLAEN i ddechrau eto.
nia> cymorth
bot> Os oes bywyd mewn perygl, ffoniwch 999. Kith Somerset ydw i, gwasanaeth awtomatig, a does neb yn gwylio drwy'r amser.
  Anfonwch BETH SY 'MLAEN am bethau yn eich ardal, FY ARCHEBION am eich lleoedd, IAITH am iaith arall, STOP i stopio.
  Person: 01823 000000
  [telegram] Os ydych yn tecstio hefyd, anfonwch eich rhif ataf gyda'r botwm isod. Wedyn bydd tecst a Telegram yn cyrraedd yr un person.

2027-03-03 10:00
bot→nia> Nodyn gan Kith Somerset: mae Riverside walk ar Iau 4 Maw 10 y bore, yn Blake Gardens, TA1 1AA. Mae gen i 2 le i chi. Os na allwch ddod, anfonwch METHU DOD.
nia> Bore da, alla i ddim dod ddydd Iau
bot> Iawn, nid ydych ar restr Riverside walk ar Iau 4 Maw 10 y bore bellach. Diolch am ddweud. Wedi newid eich meddwl? Anfonwch YMUNO.
nia> ie
bot> Mae gennych 2 le yn Riverside walk: Iau 4 Maw 10 y bore, Blake Gardens, TA1 1AA. Byddaf yn eich atgoffa. Os na allwch ddod, anfonwch METHU DOD.
  Ai dyma eich tro cyntaf? Anfonwch MEET ME a bydd rhywun yn cwrdd wrth y drws.
nia> diolch yn fawr
bot> Croeso i chi.
nia> mae'r tywydd yn braf
bot> Mae'n ddrwg gen i, doeddwn i ddim yn deall. Gallwch anfon BETH SY 'MLAEN, FY ARCHEBION, HELP neu STOP, neu ffonio person: 01823 000000
nia> iaith
bot> Pa iaith? Atebwch gyda rhif:
  1 English
  2 Cymraeg
  3 Polski
  4 Українська
nia> 1
bot> From now on I will write in English. To change the language, text LANGUAGE.
nia> stopio
bot> Kith Somerset will not write to you again. Text START if you want to hear from us. A person: 01823 000000
