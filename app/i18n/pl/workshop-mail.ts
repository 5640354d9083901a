export const workshopMail = {
  title: '…',
  answers: {
    subject:
      '{count, plural, one {Odpowiedź na kartę} few {# odpowiedzi na karty} many {# odpowiedzi na karty} other {# odpowiedzi na karty}} z warsztatu „{title}”',
    body: 'Dzień dobry,\n\nmiasto odpowiedziało na to, co zapisano na kartach podczas warsztatu „{title}”:',
  },
  toWhoCame:
    'Piszemy do osób, które były na tym warsztacie i podały adres. O każdej odpowiedzi piszemy raz.\n\nUrząd Miasta Kielce, Idea Kielce',
  outcome: {
    subject: 'Wyniki warsztatu „{title}”',
    body: 'Dzień dobry,\n\nopublikowaliśmy wyniki warsztatu „{title}”: wnioski, liczby i to, co dzieje się z każdą kartą. Są tutaj:\n{link}\n\nPiszemy do osób, które były na tym warsztacie i podały adres.\n\nUrząd Miasta Kielce, Idea Kielce',
  },
  feedback: {
    subject: 'Jak było na warsztacie „{title}”?',
    body: 'Dzień dobry,\n\njesteś na liście obecności warsztatu „{title}”. Odpowiedz na trzy pytania, zajmie to minutę:\n{link}\n\nOpinia nie jest łączona z Twoim nazwiskiem. Pytamy raz, formularz jest otwarty do {until}.\n\nUrząd Miasta Kielce, Idea Kielce',
  },
}
