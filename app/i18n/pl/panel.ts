export const panel = {
  home: {
    title: 'Przegląd',
    lead: 'Tu zaczyna się praca. Przy każdym miejscu piszemy, ile spraw czeka.',
    places: 'Miejsca pracy',
    about: {
      home: 'Strona, na której jesteś.',
      moderation: 'Nikt nie czeka. Tu trafia każdy nowy postulat.',
      register: 'Wszystkie postulaty, z każdego kanału.',
      positions: 'Odpowiedzi miasta: szkice, akceptacja, publikacja.',
      enter: 'Postulaty z papieru, telefonu, e-maila i warsztatów.',
      import: 'Wiele postulatów naraz z pliku.',
      frame: 'Obszary, cele, jednostki, osiedla, terminy.',
      people: 'Kto ma konto i co może robić.',
      audit: 'Kto, co i kiedy zrobił. Wpisów nie można zmienić.',
    },
  },
}
