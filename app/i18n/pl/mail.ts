export const mail = {
  closing:
    'Całą historię sprawy zobaczysz tutaj: {link}\nPotrzebny będzie numer {reference} i Twój tajny kod.\n\nUrząd Miasta Kielce, Idea Kielce',
  closingAuthor:
    'Całą historię sprawy zobaczysz po zalogowaniu się: {link}\n\nUrząd Miasta Kielce, Idea Kielce',
  closingFollower:
    'Piszemy, bo obserwujesz ten postulat. Jego strona: {link}\nObserwowanie wyłączysz na tej stronie.\n\nUrząd Miasta Kielce, Idea Kielce',
  mergedFollower:
    'Dzień dobry,\n\npostulat {reference}, który obserwujesz, mówi o tym samym co {target}. Odpowiemy na oba razem. Od teraz obserwujesz {target}.',
  received: {
    subject: 'Mamy Twój postulat {reference}',
    body: 'Dzień dobry,\n\nTwój postulat jest u nas. Numer: {reference}\nTajny kod: {code}\n\nZ tym linkiem sprawdzisz, co się z nim dzieje, poprawisz go albo wycofasz:\n{link}\n\nCo dalej:\n1. Do {moderationDue} sprawdzimy tekst i go opublikujemy albo o coś zapytamy.\n2. Do {answerDue} dostaniesz odpowiedź z uzasadnieniem.\n\nKto ma kod, może zmienić ten postulat. Nie przekazuj tej wiadomości dalej.\n\nUrząd Miasta Kielce, Idea Kielce',
  },
  remarksReceived: {
    subject:
      '{count, plural, one {Mamy Twoją uwagę} few {Mamy Twoje # uwagi} many {Mamy Twoje # uwag} other {Mamy Twoje # uwagi}}',
    body: 'Dzień dobry,\n\nTwoje uwagi są u nas. Każda ma swój numer:\n{list}\n\nJeden tajny kod do wszystkich: {code}\n\nZ tym linkiem sprawdzisz, co się z nimi dzieje, poprawisz je albo wycofasz:\n{link}\n{late}\nCo dalej:\n1. Do {moderationDue} sprawdzimy tekst i go opublikujemy albo o coś zapytamy.\n2. Do {answerDue} odpowiemy na każdą uwagę z uzasadnieniem.\n\nKto ma kod, może zmienić te uwagi. Nie przekazuj tej wiadomości dalej.\n\nUrząd Miasta Kielce, Idea Kielce',
    late: 'Uwagi przyszły po terminie. Zachowaliśmy je i oznaczyliśmy jako spóźnione.',
  },
  sendingLink: {
    subject: 'Link do Twojej listy uwag',
    body: 'Dzień dobry,\n\npod tym linkiem otworzysz na innym urządzeniu uwagi, które piszesz i których jeszcze nie wysłano:\n{link}\n\nKto ma link, może je czytać i zmienić. Jeśli przez {days} dni nic w nich nie zmienisz, usuniemy je.\n\nUrząd Miasta Kielce, Idea Kielce',
  },
  published: {
    subject: 'Opublikowaliśmy postulat {reference}',
    body: 'Dzień dobry,\n\nopublikowaliśmy Twój postulat {reference}. Odpowiemy do {due}.',
  },
  returned: {
    subject: 'Mamy pytanie do postulatu {reference}',
    body: 'Dzień dobry,\n\nzanim opublikujemy postulat {reference}, prosimy o uzupełnienie. Numer zostaje ten sam.',
  },
  redirected: {
    subject: 'Postulat {reference} wymaga innej drogi',
    body: 'Dzień dobry,\n\nsprawa {reference} ma w prawie własną drogę. Nie prowadzimy jej jako postulatu. Poniżej piszemy, dlaczego i dokąd się zwrócić.',
  },
  hidden: {
    subject: 'Ukryliśmy treść postulatu {reference}',
    body: 'Dzień dobry,\n\nukryliśmy treść postulatu {reference}. Zdecydował człowiek, nie automat. Poniżej podajemy zasadę i fakty. Jeśli się nie zgadzasz, odpisz na tę wiadomość w ciągu 6 miesięcy: sprawdzi to inna osoba.',
  },
  merged: {
    subject: 'Połączyliśmy postulat {reference} z {target}',
    body: 'Dzień dobry,\n\npostulat {reference} mówi o tym samym co {target}, dlatego odpowiemy na oba razem. Twój numer zostaje, odpowiedź dostaniesz tak samo.',
  },
  absorbed: {
    subject: 'Do postulatu {reference} dołączyliśmy {target}',
    body: 'Dzień dobry,\n\npostulat {target} mówi o tym samym co {reference}, dlatego odpowiemy na oba razem. W Twojej sprawie nic się nie zmienia.',
  },
  redacted: {
    subject: 'Zmieniliśmy publiczną wersję postulatu {reference}',
    body: 'Dzień dobry,\n\nzmieniliśmy publiczną wersję postulatu {reference}. Twój tekst zachowaliśmy bez zmian. Zdecydował człowiek, nie automat. Jeśli się nie zgadzasz, odpisz na tę wiadomość w ciągu 6 miesięcy: sprawdzi to inna osoba.',
  },
  reopened: {
    subject: 'Wracamy do postulatu {reference}',
    body: 'Dzień dobry,\n\ncofnęliśmy wcześniejszą decyzję w sprawie {reference} i jeszcze raz sprawdzamy postulat.',
  },
  assigned: {
    subject: 'Przekazaliśmy postulat {reference} do: {unit}',
    body: 'Dzień dobry,\n\nprzekazaliśmy postulat {reference} do jednostki: {unit}. Odpowiedź przygotuje do {due}.',
  },
  answered: {
    subject: 'Odpowiedź na postulat {reference}: {position}',
    body: 'Dzień dobry,\n\nodpowiadamy na postulat {reference}. Stanowisko miasta: {position}.',
  },
  answerWithdrawn: {
    subject: 'Wycofaliśmy odpowiedź na postulat {reference}',
    body: 'Dzień dobry,\n\nwycofaliśmy odpowiedź na postulat {reference} i przygotujemy nową. Powód jest poniżej.',
  },
  reflected: {
    subject: 'Postulat {reference} zmienił dokument',
    body: 'Dzień dobry,\n\ndzięki postulatowi {reference} zmieniliśmy dokument. Co dokładnie, piszemy poniżej.',
  },
  withdrawn: {
    subject: 'Postulat {reference} został wycofany',
    body: 'Dzień dobry,\n\npotwierdzamy: postulat {reference} został wycofany. Nie prowadzimy go dalej.',
  },
  consultationExtended: {
    subject: 'Więcej czasu na uwagi: {title}',
    body: 'Dzień dobry,\n\nprzedłużyliśmy konsultacje „{title}”. Uwagi można wysyłać do: {closes}. Powód:',
    answers: 'Odpowiedzi i sprawozdanie opublikujemy do {due}.',
    closing:
      'Piszemy, bo masz w tych konsultacjach uwagę albo obserwujesz czyjąś. Wszystkie terminy: {link}\n\nUrząd Miasta Kielce, Idea Kielce',
  },
}
