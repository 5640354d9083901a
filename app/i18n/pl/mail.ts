export const mail = {
  closing:
    'Całą historię sprawy zobaczysz tutaj: {link}\nPotrzebny będzie numer {reference} i Twój tajny kod.\n\nUrząd Miasta Kielce, Idea Kielce',
  closingAuthor:
    'Całą historię sprawy zobaczysz po zalogowaniu się: {link}\n\nUrząd Miasta Kielce, Idea Kielce',
  closingFollower:
    'Piszemy, bo obserwujesz {kind, select, remark {tę uwagę. Jej} other {ten postulat. Jego}} strona: {link}\nObserwowanie wyłączysz na tej stronie.\n\nUrząd Miasta Kielce, Idea Kielce',
  mergedFollower:
    'Dzień dobry,\n\n{kind, select, remark {uwaga} other {postulat}} {reference}, {kind, select, remark {którą} other {który}} obserwujesz, mówi o tym samym co {target}. Odpowiemy na nie razem. Od teraz obserwujesz {target}.',
  received: {
    subject: 'Mamy {kind, select, remark {Twoją uwagę} other {Twój postulat}} {reference}',
    body: 'Dzień dobry,\n\n{kind, select, remark {Twoja uwaga} other {Twój postulat}} jest u nas. Numer: {reference}\nTajny kod: {code}\n\nZ tym linkiem sprawdzisz, {kind, select, remark {co się z nią dzieje, poprawisz ją albo wycofasz} other {co się z nim dzieje, poprawisz go albo wycofasz}}:\n{link}\n{support}\nCo dalej:\n1. Do {moderationDue} sprawdzimy tekst i go opublikujemy albo o coś zapytamy.\n2. Do {answerDue} dostaniesz odpowiedź z uzasadnieniem.\n\nKto ma kod, może zmienić {kind, select, remark {tę uwagę} other {ten postulat}}. Nie przekazuj tej wiadomości dalej.\n\nUrząd Miasta Kielce, Idea Kielce',
    support:
      'Popierasz zgłoszenie {reference}. Moderacja sprawdzi Twój głos i dołączy go do tego zgłoszenia. Odpowiedź będzie wspólna.',
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
    subject: 'Opublikowaliśmy {kind, select, remark {uwagę} other {postulat}} {reference}',
    body: 'Dzień dobry,\n\nopublikowaliśmy {kind, select, remark {Twoją uwagę} other {Twój postulat}} {reference}. Odpowiemy do {due}.',
  },
  returned: {
    subject: 'Mamy pytanie do {kind, select, remark {uwagi} other {postulatu}} {reference}',
    body: 'Dzień dobry,\n\nzanim opublikujemy {kind, select, remark {uwagę} other {postulat}} {reference}, prosimy o uzupełnienie. Numer zostaje ten sam.',
  },
  redirected: {
    subject: '{kind, select, remark {Uwaga} other {Postulat}} {reference} wymaga innej drogi',
    body: 'Dzień dobry,\n\nsprawa {reference} ma w prawie własną drogę. Nie prowadzimy jej jako {kind, select, remark {uwagi} other {postulatu}}. Poniżej piszemy, dlaczego i dokąd się zwrócić.',
  },
  hidden: {
    subject: 'Ukryliśmy treść {kind, select, remark {uwagi} other {postulatu}} {reference}',
    body: 'Dzień dobry,\n\nukryliśmy treść {kind, select, remark {uwagi} other {postulatu}} {reference}. Zdecydował człowiek, nie automat. Poniżej podajemy zasadę i fakty. Jeśli się nie zgadzasz, odpisz na tę wiadomość w ciągu 6 miesięcy: sprawdzi to inna osoba.',
  },
  merged: {
    subject: 'Połączyliśmy {kind, select, remark {uwagę} other {postulat}} {reference} z {target}',
    body: 'Dzień dobry,\n\n{kind, select, remark {uwaga} other {postulat}} {reference} mówi o tym samym co {target}, dlatego odpowiemy na nie razem. Twój numer zostaje, odpowiedź dostaniesz tak samo.',
  },
  absorbed: {
    subject:
      'Do {kind, select, remark {uwagi} other {postulatu}} {reference} dołączyliśmy {target}',
    body: 'Dzień dobry,\n\n{kind, select, remark {uwaga} other {postulat}} {target} mówi o tym samym co {reference}, dlatego odpowiemy na nie razem. W Twojej sprawie nic się nie zmienia.',
  },
  redacted: {
    subject:
      'Zmieniliśmy publiczną wersję {kind, select, remark {uwagi} other {postulatu}} {reference}',
    body: 'Dzień dobry,\n\nzmieniliśmy publiczną wersję {kind, select, remark {uwagi} other {postulatu}} {reference}. Twój tekst zachowaliśmy bez zmian. Zdecydował człowiek, nie automat. Jeśli się nie zgadzasz, odpisz na tę wiadomość w ciągu 6 miesięcy: sprawdzi to inna osoba.',
  },
  reopened: {
    subject: 'Wracamy do {kind, select, remark {uwagi} other {postulatu}} {reference}',
    body: 'Dzień dobry,\n\ncofnęliśmy wcześniejszą decyzję w sprawie {reference} i jeszcze raz sprawdzamy tekst.',
  },
  assigned: {
    subject: 'Przekazaliśmy {kind, select, remark {uwagę} other {postulat}} {reference} do: {unit}',
    body: 'Dzień dobry,\n\nprzekazaliśmy {kind, select, remark {uwagę} other {postulat}} {reference} do jednostki: {unit}. Odpowiedź przygotuje do {due}.',
  },
  answered: {
    subject: 'Odpowiedź na {kind, select, remark {uwagę} other {postulat}} {reference}: {position}',
    body: 'Dzień dobry,\n\nodpowiadamy na {kind, select, remark {uwagę} other {postulat}} {reference}. Stanowisko miasta: {position}.',
  },
  answerWithdrawn: {
    subject: 'Wycofaliśmy odpowiedź na {kind, select, remark {uwagę} other {postulat}} {reference}',
    body: 'Dzień dobry,\n\nwycofaliśmy odpowiedź na {kind, select, remark {uwagę} other {postulat}} {reference} i przygotujemy nową. Powód jest poniżej.',
  },
  reflected: {
    subject:
      '{kind, select, remark {Uwaga {reference} zmieniła} other {Postulat {reference} zmienił}} dokument',
    body: 'Dzień dobry,\n\ndzięki {kind, select, remark {uwadze} other {postulatowi}} {reference} zmieniliśmy dokument. Co dokładnie, piszemy poniżej.',
  },
  withdrawn: {
    subject:
      '{kind, select, remark {Uwaga {reference} została wycofana} other {Postulat {reference} został wycofany}}',
    body: 'Dzień dobry,\n\npotwierdzamy: {kind, select, remark {uwaga {reference} została wycofana} other {postulat {reference} został wycofany}}. Nie prowadzimy tej sprawy dalej.',
  },
  consultationExtended: {
    subject: 'Więcej czasu na uwagi: {title}',
    body: 'Dzień dobry,\n\nprzedłużyliśmy konsultacje „{title}”. Uwagi można wysyłać do: {closes}. Powód:',
    answers: 'Odpowiedzi i sprawozdanie opublikujemy do {due}.',
    closing:
      'Piszemy, bo masz w tych konsultacjach uwagę albo obserwujesz czyjąś. Wszystkie terminy: {link}\n\nUrząd Miasta Kielce, Idea Kielce',
  },
}
