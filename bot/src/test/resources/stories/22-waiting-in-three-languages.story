# Waiting for a place and being offered one, in Welsh, Polish and Ukrainian
channels: sms

2027-03-01 09:05
ana> join company2 for 4
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  You have 4 places at Soup and company: Sun 7 Mar 12 noon, St Mary's Hall, TA1 3NA. I will remind you. If you can't come, text CAN'T COME.
  Is it your first time? Text MEET ME and someone will meet you at the door.
nia> cymraeg
bot> Helo, Kith Somerset sydd yma. Gallaf ddweud beth sydd ymlaen yn eich ardal, am ddim. Anfonwch STOP i stopio. I siarad gyda pherson: 01823 000000.
  O hyn allan byddaf yn ysgrifennu yn Gymraeg. Cewch ysgrifennu ataf yn Gymraeg neu yn Saesneg. I newid yr iaith, anfonwch IAITH. (For English, text ENGLISH.)
nia> ymuno company2
bot> Mae Soup and company ar Sul 7 Maw 12 hanner dydd yn llawn. Rydych yn gyntaf ar y rhestr aros. Byddaf yn tecstio os daw lle yn rhydd. I adael y rhestr, anfonwch METHU DOD.
  YMUNO i ddod ar Sul 14 Maw 12 hanner dydd yn lle hynny
nia> fy archebion
bot> Rydych yn gyntaf ar y rhestr aros ar gyfer Soup and company: Sul 7 Maw 12 hanner dydd i 1.30 y prynhawn, St Mary's Hall, TA1 3NA.
  METHU DOD i adael y rhestr
ola> po polsku
bot> Dzień dobry. Tu Kith Somerset. Bezpłatnie informuję, co się dzieje w okolicy. Kto nie chce wiadomości, wysyła STOP. Rozmowa z człowiekiem: 01823 000000.
  Od teraz piszę po polsku. Rozumiem jednak tylko angielski i walijski: proszę odpisywać numerami albo słowami, które piszę WIELKIMI literami. Inny język: LANGUAGE. (For English, text ENGLISH.)
ola> join company2
bot> Soup and company, niedz. 7 marca 12:00: brak wolnych miejsc. Lista oczekujących, miejsce numer 2. Napiszę, gdy zwolni się miejsce. CAN'T COME wypisuje z listy.
  JOIN zapisuje na niedz. 14 marca 12:00
ola> my bookings
bot> Lista oczekujących, miejsce numer 2: Soup and company, niedz. 7 marca 12:00 - 13:30, St Mary's Hall, TA1 3NA.
  CAN'T COME wypisuje z listy
yura> українська
bot> Вітаємо! Це Kith Somerset. Безкоштовно розповім, що відбувається поруч. Не писати більше: STOP. Поговорити з людиною: 01823 000000.
  Відтепер пишу українською. Але розумію лише англійську й валлійську: відповідайте номерами або словами ВЕЛИКИМИ літерами. Інша мова: LANGUAGE. (For English, text ENGLISH.)
yura> join company2
bot> Soup and company, нд 7 березня 12:00: місць немає. Ви № 3 у черзі. Напишу, якщо звільниться місце. Вийти з черги: CAN'T COME.
  JOIN - записатися на нд 14 березня 12:00

2027-03-01 09:10
ana> cant come
bot→yura> Є вільне місце: Soup and company, нд 7 березня 12:00. 1 - взяти, 2 - відмовитися. Чекаємо до 13:10.
bot→ola> Zwolniło się miejsce: Soup and company, niedz. 7 marca 12:00. Proszę odpisać 1, aby skorzystać, albo 2, aby odstąpić. Czeka do 13:10.
bot> All right, you are off Soup and company on Sun 7 Mar 12 noon. Thank you for telling us. Changed your mind? Text JOIN.
bot→nia> Mae lle yn rhydd: Soup and company, Sul 7 Maw 12 hanner dydd. Atebwch 1 i'w gymryd, 2 i'w adael. Mae'n cael ei gadw i chi tan 1.10 y prynhawn.
nia> 2
bot> Iawn, caiff rhywun arall y cynnig. Rydych yn cadw eich tro ar y rhestr aros ar gyfer Soup and company ar Sul 7 Maw 12 hanner dydd, a byddaf yn tecstio y tro nesaf.
ola> 2
bot> Dobrze, miejsce dostanie ktoś inny. Kolejka na liście oczekujących pozostaje: Soup and company, niedz. 7 marca 12:00. Napiszę następnym razem.
yura> 1
bot> Для вас є місце: Soup and company, нд 7 березня 12:00, St Mary's Hall, TA1 3NA. Я нагадаю. Не можете прийти? CAN'T COME.
  Ви вперше? MEET ME - і вас зустрінуть біля входу.
nia> methu dod
bot> Iawn, nid ydych ar restr aros Soup and company ar Sul 7 Maw 12 hanner dydd bellach. Wedi newid eich meddwl? Anfonwch YMUNO.
