export const tagging = {
  mainArea: 'Główny obszar',
  mainAreaKept: 'Bez zmiany',
  otherAreas: 'Inne obszary',
  goals: 'Cele',
  themes: 'Obszary tematyczne ISO 37120',
  keywords: 'Słowa kluczowe',
  keywordsHint: 'Po przecinku, na przykład: zieleń, ławki',
  chosen: '{count, plural, one {wybrano #} few {wybrano #} many {wybrano #} other {wybrano #}}',
  retired: 'Nadane wcześniej, wycofane już ze słownika',
  meaning: { summary: 'Co to znaczy', examples: 'Na przykład:', counterExamples: 'Ale nie:' },
  errors: {
    mainAreaRequired: 'Wybierz główny obszar. Bez niego nie opublikujemy zgłoszenia.',
    unknownTerm: 'Takiej pozycji nie ma w słowniku. Odśwież stronę i wybierz jeszcze raz.',
    retiredTerm: 'Ta pozycja została wycofana ze słownika. Wybierz inną.',
    badKeyword:
      'Wpisz do 12 słów kluczowych, każde do 40 znaków, po przecinku. Każde musi mieć literę lub cyfrę.',
  },
}
