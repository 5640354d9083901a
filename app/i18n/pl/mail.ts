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
}
