# Someone finds their language in a list, is answered and reminded in it, and someone asks for one that we do not speak
channels: sms telegram

2027-03-01 09:05
oksana> language
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  Which language? Reply with a number:
  1 English
  2 Cymraeg
  3 Polski
  4 Українська
oksana> 4
bot> Відтепер пишу українською. Але розумію лише англійську й валлійську: відповідайте номерами або словами ВЕЛИКИМИ літерами. Інша мова: LANGUAGE. (For English, text ENGLISH.)
oksana> whats on near TA1 1AA
bot> Біля TA1 1AA за 7 днів. Докладніше: надішліть номер:
  1 Riverside walk, чт 4 березня 10:00, Blake Gardens (менш ніж миля)
  2 Soup and company, нд 7 березня 12:00, St Mary's Hall (менш ніж миля)
oksana> 1
bot> Riverside walk: чт 4 березня 10:00 - 12:00
  Blake Gardens, TA1 1AA (менш ніж миля)
  A gentle walk by the river. Dogs welcome.
  Ціна: free. Доступ: step-free. Є 12 місць.
  JOIN - записатися, JOIN FOR 2 - удвох
oksana> join for 2
bot> Для вас є 2 місця: Riverside walk, чт 4 березня 10:00, Blake Gardens, TA1 1AA. Я нагадаю. Не можете прийти? CAN'T COME.
  Ви вперше? MEET ME - і вас зустрінуть біля входу.
oksana> my bookings
bot> Для вас є 2 місця: Riverside walk, чт 4 березня 10:00 - 12:00, Blake Gardens, TA1 1AA.
  CAN'T COME - віддати місце іншим
oksana> 9
bot> Що саме? WHAT'S ON покаже, що є, потім надішліть номер.
oksana> дякую
bot> Будь ласка, завжди раді.
piotr> po polsku proszę
bot> Dzień dobry. Tu Kith Somerset. Bezpłatnie informuję, co się dzieje w okolicy. Kto nie chce wiadomości, wysyła STOP. Rozmowa z człowiekiem: 01823 000000.
  Od teraz piszę po polsku. Rozumiem jednak tylko angielski i walijski: proszę odpisywać numerami albo słowami, które piszę WIELKIMI literami. Inny język: LANGUAGE. (For English, text ENGLISH.)
piotr> join WALK7
bot> Nie znam WALK7. Proszę sprawdzić litery i cyfrę albo wysłać WHAT'S ON.
piotr> ukrainian
bot> Відтепер пишу українською. Але розумію лише англійську й валлійську: відповідайте номерами або словами ВЕЛИКИМИ літерами. Інша мова: LANGUAGE. (For English, text ENGLISH.)
piotr> English please
bot> From now on I will write in English. To change the language, text LANGUAGE.
maria> do you speak romanian?
bot> Hello, this is Kith Somerset. I can tell you what's on near you, free of charge. Text STOP and I stop. To speak to a person ring 01823 000000.
  I am sorry, I cannot write in that language, but a person can help: ring 01823 000000. I can write in these. Reply with a number:
  1 English
  2 Cymraeg
  3 Polski
  4 Українська
maria> 7
bot> There is no number 7 here. Please reply with a number from the list, or WHAT'S ON to start again.
maria> 3
bot> Od teraz piszę po polsku. Rozumiem jednak tylko angielski i walijski: proszę odpisywać numerami albo słowami, które piszę WIELKIMI literami. Inny język: LANGUAGE. (For English, text ENGLISH.)

2027-03-03 10:00
bot→oksana> Kith Somerset нагадує: Riverside walk, чт 4 березня 10:00, Blake Gardens, TA1 1AA. Для вас 2 місця. Не можете прийти? CAN'T COME.
