export const errors = {
  required: 'Wypełnij to pole.',
  wrongType: 'Tej wartości nie umiemy odczytać. Wpisz ją jeszcze raz.',
  unreadableCharacter:
    'W tekście jest znak, którego nie umiemy zapisać. Usuń go i wyślij ponownie.',
  tooLong: 'Tekst jest za długi. Skróć go do {max} znaków.',
  unknownChoice: 'Wybierz jedną z pozycji na liście.',
  email: 'Sprawdź adres e-mail, na przykład jan@example.pl.',
  summary:
    '{count, plural, one {Popraw # rzecz} few {Popraw # rzeczy} many {Popraw # rzeczy} other {Popraw # rzeczy}}',
  conflict:
    'W międzyczasie ktoś zmienił tę sprawę. Sprawdź, co się zmieniło, i zdecyduj jeszcze raz. Twój tekst został.',
  notAllowed: 'Ta czynność nie należy do Twoich uprawnień.',
  wrongState: 'W tym stanie sprawy nie można już tego zrobić.',
  noLetter:
    'Zgłoszenie przyjęte. Ten adres dostał już dziś dużo wiadomości, więc tej nie wyślemy: zapisz numer i kod.',
  tooMany: 'Za dużo prób w krótkim czasie. Spróbuj ponownie za {minutes} min.',
  expiredPage: 'Strona była otwarta bardzo długo. Sprawdź wpisane dane i wyślij jeszcze raz.',
  page: {
    '400': {
      title: 'Nie rozumiemy tego żądania',
      text: 'Formularz dotarł uszkodzony. Wróć, odśwież stronę i spróbuj jeszcze raz.',
    },
    '403': {
      title: 'Ta strona nie jest dla tego konta',
      text: 'Jeśli powinna być, poproś osobę z administracji o uprawnienia.',
    },
    '404': {
      title: 'Nie ma takiej strony',
      text: 'Adres może być niepełny albo strona nie jest publiczna. Numer swojej sprawy sprawdzisz z kodem w „Sprawdź postulat”.',
    },
    '405': {
      title: 'Tej strony nie otworzysz w ten sposób',
      text: 'Wróć i użyj przycisku na stronie.',
    },
    '409': {
      title: 'Ktoś był szybszy',
      text: 'Ta sprawa zmieniła się w międzyczasie. Wróć, odśwież stronę i sprawdź, co się zmieniło.',
    },
    '413': {
      title: 'To jest za duże',
      text: 'Wysłana treść albo plik przekracza dopuszczalny rozmiar. Wróć, skróć tekst albo zmniejsz plik i wyślij ponownie.',
    },
    '429': {
      title: 'Za dużo prób',
      text: 'Odczekaj kilka minut i spróbuj jeszcze raz.',
    },
    '500': {
      title: 'Coś się u nas zepsuło',
      text: 'To nasz błąd, nie Twój. Spróbuj ponownie za chwilę.',
    },
    foreignForm: {
      title: 'Formularz nie przyszedł z naszej strony',
      text: 'Dla bezpieczeństwa przyjmujemy tylko formularze wysłane z tego serwisu. Otwórz stronę jeszcze raz i wyślij formularz z niej.',
    },
    wrongHost: {
      title: 'Nie znamy tego adresu',
      text: 'Ten serwer nie obsługuje adresu, pod który trafiło żądanie.',
    },
    busy: {
      title: 'Serwis jest teraz przeciążony',
      text: 'Nic się nie zepsuło, tylko bardzo dużo osób korzysta z niego naraz. Spróbuj ponownie za chwilę.',
    },
    full: {
      title: 'Teraz nie możemy niczego zapisać',
      text: 'W serwisie skończyło się miejsce na dane. Tego, co właśnie wysyłasz, jeszcze nie zapisaliśmy. Wszystko, co zapisaliśmy wcześniej, jest bezpieczne i można to czytać. Spróbuj ponownie za kilka minut.',
    },
    away: {
      title: 'Chwilowa przerwa',
      text: 'Nie możemy teraz sięgnąć do danych serwisu. Zwykle trwa to kilkanaście sekund. Spróbuj ponownie za chwilę.',
    },
    kept: {
      title: 'Twój tekst',
      text: 'Niczego nie trzeba wpisywać od nowa: ten przycisk wyśle cały formularz jeszcze raz.',
      again: 'Wyślij jeszcze raz',
    },
    back: 'Wróć przyciskiem „wstecz” w przeglądarce. Wpisany tekst powinien tam nadal być.',
    logged: 'Zapisaliśmy błąd pod numerem {id}. Podaj go, jeśli do nas napiszesz.',
    home: 'Strona główna',
    postulates: 'Postulaty',
  },
}
