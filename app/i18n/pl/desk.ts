export const desk = {
  title: '{consultation}: stanowiska',
  back: 'Konsultacje',
  reports: 'Sprawozdania',
  dates: 'Uwagi od {from} do {until}.',
  basis: 'Podstawa: {basis}.',
  host: 'Gospodarz: {host}.',
  whole: 'Całość dokumentu albo bez miejsca',
  found:
    '{count, plural, =1001 {ponad 1 000 zgłoszeń} one {# zgłoszenie} few {# zgłoszenia} many {# zgłoszeń} other {# zgłoszenia}}',
  empty: 'Nie ma takich zgłoszeń',
  groupsLink: 'Pokaż podobne i odpowiedz na nie razem',
  head: {
    title: 'Zegar ustawowy i stan odpowiedzi',
    progress: '{answered} z {all}',
    progressPart: 'zgłoszeń ma opublikowane stanowisko',
  },
  clock: {
    title:
      'Zegar ustawowy: {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} na sprawozdanie',
    left: '{count, plural, one {dzień do terminu} few {dni do terminu} many {dni do terminu} other {dnia do terminu}}',
    late: '{count, plural, one {dzień po terminie} few {dni po terminie} many {dni po terminie} other {dnia po terminie}}',
    words: 'Dzień {day} z {days}',
    lateWords:
      'Minęło {days, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}}, sprawozdanie jest {late, plural, one {# dzień} few {# dni} many {# dni} other {# dnia}} po terminie',
    from: '{date}, dzień 1',
    until: '{date}, dzień {days}',
    notYet: 'Uwagi jeszcze wpływają.',
    noReport: 'Ta podstawa prawna nie wyznacza terminu sprawozdania.',
    closes: 'Koniec przyjmowania uwag: {date}.',
  },
  inbox: {
    label: 'Czyje zgłoszenia',
    own: 'Moja jednostka: {unit}',
    all: 'Wszystkie jednostki',
  },
  stages: 'Etap stanowiska',
  stage: {
    none: 'Bez stanowiska ({count})',
    draft: 'Szkice ({count})',
    submitted: 'Do zatwierdzenia ({count})',
    accepted: 'Zatwierdzone ({count})',
    published: 'Opublikowane ({count})',
    all: 'Wszystkie ({count})',
  },
  table: {
    caption: 'Zgłoszenia w konsultacjach',
    words: 'Uwaga',
    part: 'Część',
    whole: 'całość',
    noNumber: 'bez numeru',
    lost: 'miejsce do sprawdzenia',
  },
  bulk: {
    accept: 'Zatwierdź stanowiska',
    publish: 'Opublikuj razem',
  },
  missing: {
    jump: 'Czego brakuje do zamknięcia',
    title: 'Czego brakuje do zamknięcia',
    settled: 'Konsultacje są zamknięte. Każde zgłoszenie ma odpowiedź.',
    count:
      '{count, plural, =0 {Każde zgłoszenie ma opublikowane stanowisko.} one {# zgłoszenie nie ma opublikowanego stanowiska.} few {# zgłoszenia nie mają opublikowanego stanowiska.} many {# zgłoszeń nie ma opublikowanego stanowiska.} other {# zgłoszenia nie ma opublikowanego stanowiska.}}',
    inModeration:
      '{count, plural, one {Z tego # czeka na moderację albo na odpowiedź osoby zgłaszającej.} few {Z tego # czekają na moderację albo na odpowiedź osoby zgłaszającej.} many {Z tego # czeka na moderację albo na odpowiedź osoby zgłaszającej.} other {Z tego # czeka na moderację albo na odpowiedź osoby zgłaszającej.}}',
    units: 'Kto jest winien odpowiedzi ({count})',
    nobody: 'Jeszcze bez jednostki',
    owes: '{count, plural, one {# zgłoszenie} few {# zgłoszenia} many {# zgłoszeń} other {# zgłoszenia}}',
    overdue:
      '{count, plural, one {# dzień po terminie} few {# dni po terminie} many {# dni po terminie} other {# dnia po terminie}}',
    due: 'najbliższy termin: {date}',
    remind: 'Przypomnij',
    noAddress: 'jednostka nie ma adresu e-mail',
    settleHint: 'Zamknąć można dopiero wtedy, gdy każde zgłoszenie ma opublikowane stanowisko.',
    settle: 'Zamknij konsultacje',
  },
  keys: {
    move: 'następne, poprzednie',
    next: 'następny wiersz',
    previous: 'poprzedni wiersz',
    select: 'zaznacz lub odznacz',
    open: 'otwórz zgłoszenie',
    answer: 'odpowiedz na zaznaczone',
  },
  flash: {
    accept:
      '{count, plural, =0 {Nic nie zatwierdzono.} one {Zatwierdzono # stanowisko.} few {Zatwierdzono # stanowiska.} many {Zatwierdzono # stanowisk.} other {Zatwierdzono # stanowiska.}} {refused}',
    publish:
      '{count, plural, =0 {Nic nie opublikowano.} one {Opublikowano # stanowisko.} few {Opublikowano # stanowiska.} many {Opublikowano # stanowisk.} other {Opublikowano # stanowiska.}} {refused}',
    refused: 'Bez zmian: {numbers}. {reason}',
    reminded: 'Przypomnienie wysłane: {unit}.',
    settled: 'Konsultacje zamknięte. Teraz można zrobić sprawozdanie.',
  },
  reason: {
    noneToAccept: 'Te zgłoszenia nie mają stanowiska, które czeka na zatwierdzenie.',
    noneToPublish: 'Te zgłoszenia nie mają zatwierdzonego stanowiska.',
    conflict: 'Ktoś zmienił stanowisko po otwarciu tej strony. Przeczytaj je jeszcze raz.',
  },
  error: {
    missing:
      '{count, plural, one {Nie można zamknąć: # zgłoszenie nie ma opublikowanego stanowiska.} few {Nie można zamknąć: # zgłoszenia nie mają opublikowanego stanowiska.} many {Nie można zamknąć: # zgłoszeń nie ma opublikowanego stanowiska.} other {Nie można zamknąć: # zgłoszenia nie ma opublikowanego stanowiska.}}',
    stillOpen: 'Uwagi jeszcze wpływają. Konsultacje zamkniesz po ich zakończeniu.',
    wrongState: 'Te konsultacje nie są otwarte.',
    noAddress: 'Ta jednostka nie ma adresu e-mail. Dopisze go administracja w ramie strategii.',
    nothingOwed: 'Ta jednostka nie jest już winna żadnej odpowiedzi.',
    alreadyToday: 'Dzisiaj ta jednostka dostała już przypomnienie.',
  },
  reminder: {
    subject: 'Stanowiska do napisania: {consultation}',
    body: 'Dzień dobry,\n\nw konsultacjach „{consultation}” na stanowisko Waszej jednostki {count, plural, one {czeka # zgłoszenie} few {czekają # zgłoszenia} many {czeka # zgłoszeń} other {czeka # zgłoszenia}}. {due}\n\nLista: {link}',
    due: '{days, plural, =0 {Najbliższy termin: {date}.} one {Najwcześniejszy termin minął {date}, # dzień temu.} few {Najwcześniejszy termin minął {date}, # dni temu.} many {Najwcześniejszy termin minął {date}, # dni temu.} other {Najwcześniejszy termin minął {date}, # dnia temu.}}',
  },
  groups: {
    title: '{consultation}: podobne zgłoszenia',
    back: 'Stanowiska w tych konsultacjach',
    lead: 'Zgłoszenia bez stanowiska, które mówią podobnie. Podobieństwo to podpowiedź: Ty zaznaczasz, na które odpowiadasz razem.',
    none: 'Nie ma podobnych zgłoszeń bez stanowiska',
    noneText: 'Pojawią się tu, gdy dwa zgłoszenia powiedzą prawie to samo.',
    count:
      '{groups, plural, one {# grupa} few {# grupy} many {# grup} other {# grupy}}, w nich {submissions, plural, one {# zgłoszenie} few {# zgłoszenia} many {# zgłoszeń} other {# zgłoszenia}}.',
    all: 'Wszystkie grupy',
    previous: 'Poprzednie grupy',
    next: 'Następne grupy',
    group:
      '{reference} i podobne: {count, plural, one {# zgłoszenie} few {# zgłoszenia} many {# zgłoszeń} other {# zgłoszenia}}',
    answered: 'Na podobne zgłoszenia odpowiada już',
    position: 'stanowisko {id}',
    ownSentences:
      '{count, plural, one {Własne zdanie:} few {Własne zdania:} many {Własne zdania:} other {Własne zdania:}}',
    same: 'To samo miejsce: {part}',
    neighbour: 'Inne miejsce, ulica albo liczba: {part}',
    noNumber: 'bez numeru',
    see: 'zobacz w dokumencie',
    identical:
      '{count, plural, one {Takie same słowa: # zgłoszenie} few {Takie same słowa: # zgłoszenia} many {Takie same słowa: # zgłoszeń} other {Takie same słowa: # zgłoszenia}}',
    more: '{count, plural, one {Pokaż jeszcze # wersję tekstu} few {Pokaż jeszcze # wersje tekstu} many {Pokaż jeszcze # wersji tekstu} other {Pokaż jeszcze # wersji tekstu}}',
    morePlaces:
      '{count, plural, one {Pokaż jeszcze # miejsce} few {Pokaż jeszcze # miejsca} many {Pokaż jeszcze # miejsc} other {Pokaż jeszcze # miejsca}}',
    atOnce: 'Jedno stanowisko odpowiada najwyżej na {count}, reszta pojawi się tu potem.',
    answer: 'Odpowiedz razem na zaznaczone',
  },
  changes: {
    title:
      '{count, plural, one {Co zmieniło się w dokumencie} few {Co zmieniło się w dokumencie (# miejsca)} many {Co zmieniło się w dokumencie (# miejsc)} other {Co zmieniło się w dokumencie (# miejsca)}}',
    before: 'Przed zmianą',
    beforeIn: 'Przed zmianą, wersja {version}',
    afterIn: 'Po zmianie, wersja {version}',
    wasNot: 'Tego miejsca jeszcze nie było.',
    isGone: 'To miejsce wykreślono.',
    removed: 'usunięto:',
    added: 'dodano:',
    end: 'koniec zmiany',
  },
}
