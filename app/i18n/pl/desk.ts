export const desk = {
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
