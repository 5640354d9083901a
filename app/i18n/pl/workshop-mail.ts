export const workshopMail = {
  sign: 'Urząd Miasta Kielce, Idea Kielce',
  hello: 'Dzień dobry,',
  /** Below each letter to somebody registered. */
  link: '{status, select, offered {Pod tym linkiem potwierdzisz miejsce albo powiesz, że nie przyjdziesz:} waitlisted {Pod tym linkiem sprawdzisz swoje miejsce w kolejce, zmienisz dane albo zrezygnujesz:} other {Pod tym linkiem zmienisz dane, zobaczysz swój kod wejścia albo zrezygnujesz:}}\n{link}\nKto ma link, może to zrobić za Ciebie. Nie przekazuj go dalej.',
  when: 'Kiedy: {when}',
  where: 'Gdzie: {where}',
  online: 'Dołącz przez internet: {link}',
  directions: 'Jak trafić: {directions}',
  entryCode: 'Twój kod wejścia: {code}. Podasz go przy wejściu.',
  team: 'Twój zespół: {team}. Kod, z którym dołączą inni: {code}.',
  confirmed: {
    subject: 'Masz miejsce: {title}, {day}',
    body: 'masz miejsce na wydarzeniu „{title}”.',
  },
  waiting: {
    subject: 'Lista rezerwowa: {title}, {day}',
    body: 'na wydarzeniu „{title}” nie ma teraz wolnych miejsc. Jesteś na liście rezerwowej, miejsce: {place}. Gdy zwolni się miejsce dla Ciebie, napiszemy od razu.',
  },
  offered: {
    subject: 'Zwolniło się miejsce: {title}, {day}',
    body: 'zwolniło się miejsce na wydarzeniu „{title}” i czeka na Ciebie do: {until}. Potwierdź je pod linkiem poniżej. Jeśli tego nie zrobisz, dostanie je następna osoba.',
  },
  lapsed: {
    subject: 'Miejsce przepadło: {title}, {day}',
    body: 'miejsce na wydarzeniu „{title}” czekało na Ciebie do: {until}. Nie było potwierdzenia, więc Twój zapis się zakończył. Jeśli nadal chcesz przyjść, zapisz się ponownie:\n{page}',
  },
  seatGiven: {
    subject: 'Masz miejsce: {title}, {day}',
    body: 'organizator dał Ci miejsce na wydarzeniu „{title}”. Nie trzeba nic potwierdzać.',
  },
  changed: {
    subject: 'Zmiana: {title}, {day}',
    body: 'wydarzenie „{title}” ma {what, select, time {inny termin} place {inne miejsce} other {inny termin i inne miejsce}}.',
    before: 'Było:',
    after: 'Jest:',
    keeps:
      '{status, select, waitlisted {Jesteś nadal na liście rezerwowej.} offered {Miejsce nadal czeka na Twoje potwierdzenie do: {until}.} other {Twoje miejsce zostaje. Jeśli nowy termin Ci nie pasuje, zrezygnuj: skorzysta ktoś inny.}}',
  },
  cancelled: {
    subject: 'Odwołane: {title}, {day}',
    body: 'wydarzenie „{title}” nie odbędzie się. Twój zapis się zakończył.',
    reason: 'Powód: {reason}',
  },
  reminder: {
    subject: 'Przypominamy: {title}, {day}',
    body: 'przypominamy o wydarzeniu „{title}”. Masz miejsce. Jeśli nie możesz przyjść, zrezygnuj: skorzysta ktoś z listy rezerwowej.',
  },
  again: {
    subject: 'Twój zapis: {title}, {day}',
    body: '{status, select, waitlisted {jesteś na liście rezerwowej wydarzenia „{title}”.} offered {czeka na Ciebie miejsce na wydarzeniu „{title}”. Potwierdź je do: {until}.} other {masz miejsce na wydarzeniu „{title}”.}} Wysyłamy link do Twojego zapisu. Jeśli to nie Ty o niego prosisz, nic nie musisz robić.',
  },
  left: {
    subject: '{by, select, organizer {Zapis zakończony} other {Rezygnacja}}: {title}, {day}',
    body: '{by, select, organizer {organizator zakończył Twój zapis na wydarzenie „{title}”.} other {potwierdzamy rezygnację z wydarzenia „{title}”.}} Strona wydarzenia:\n{page}',
  },
  answers: {
    subject:
      '{count, plural, one {Odpowiedź na kartkę} few {# odpowiedzi na kartki} many {# odpowiedzi na kartki} other {# odpowiedzi na kartki}} z warsztatu „{title}”',
    body: 'Dzień dobry,\n\nmiasto odpowiedziało na to, co zapisano na kartkach podczas warsztatu „{title}”:',
  },
  toWhoCame:
    'Piszemy do osób, które były na tym warsztacie i podały adres. O każdej odpowiedzi piszemy raz.\n\nUrząd Miasta Kielce, Idea Kielce',
  outcome: {
    subject: 'Wyniki warsztatu „{title}”',
    body: 'Dzień dobry,\n\nopublikowaliśmy wyniki warsztatu „{title}”: wnioski, liczby i to, co dzieje się z każdą kartką. Są tutaj:\n{link}\n\nPiszemy do osób, które były na tym warsztacie i podały adres.\n\nUrząd Miasta Kielce, Idea Kielce',
  },
  feedback: {
    subject: 'Jak było na warsztacie „{title}”?',
    body: 'Dzień dobry,\n\njesteś na liście obecności warsztatu „{title}”. Odpowiedz na trzy pytania, zajmie to minutę:\n{link}\n\nOpinia nie jest łączona z Twoim nazwiskiem. Pytamy raz, formularz jest otwarty do {until}.\n\nUrząd Miasta Kielce, Idea Kielce',
  },
}
