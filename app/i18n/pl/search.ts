export const search = {
  title: 'Szukaj',
  description: 'Szukaj w postulatach i uwagach, dokumentach i warsztatach.',
  lead: 'Jedno miejsce do szukania w postulatach i uwagach, dokumentach i warsztatach. Odmiana słów i polskie znaki nie mają znaczenia.',
  field: 'Czego szukasz',
  placeholder: 'np. ścieżka rowerowa',
  inDocuments: 'Szukaj w dokumentach',
  inWorkshops: 'Szukaj w warsztatach',
  open: 'Szukaj w serwisie',
  tooFast: 'Szukasz bardzo szybko. Spróbuj ponownie za {minutes} min: Twoje słowa są w polu.',
  groups: {
    submissions: 'Postulaty i uwagi',
    documents: 'Dokumenty',
    workshops: 'Warsztaty',
  },
  found: {
    submissions:
      '{count, plural, one {# postulat lub uwaga} few {# postulaty i uwagi} many {# postulatów i uwag} other {# postulatu i uwagi}}',
    documents:
      '{count, plural, one {# dokument} few {# dokumenty} many {# dokumentów} other {# dokumentu}}',
    workshops:
      '{count, plural, one {# warsztat} few {# warsztaty} many {# warsztatów} other {# warsztatu}}',
  },
  all: {
    submissions: 'Wszystkie postulaty i uwagi z tymi słowami',
    documents: 'Wszystkie dokumenty z tymi słowami',
    workshops: 'Wszystkie warsztaty z tymi słowami',
  },
  paragraph: 'Akapit {number}',
  place: 'To miejsce',
  noneIn: 'Nic tu nie znaleźliśmy.',
  onlyWorkshops: 'Szukamy tylko w warsztatach, tych przed nami i minionych.',
  everywhere: 'Szukaj wszędzie',
  nothing: 'Nic nie znaleźliśmy',
  nothingText: 'Spróbuj innych słów albo mniej słów naraz.',
  next: { send: 'Zgłoś postulat', all: 'Wszystkie postulaty i uwagi', areas: 'Zobacz obszary' },
  begin: 'Wpisz słowo, kilka słów albo numer zgłoszenia.',
  note: {
    empty:
      'W tym, co wpisano, nie ma słów, których możemy szukać. Wpisz co najmniej jedno słowo, na przykład „park”.',
    cut: 'Szukamy najwyżej dziesięciu słów naraz. Reszty tekstu nie bierzemy pod uwagę.',
    fewer: 'Nic tu nie ma wszystkich tych słów naraz. Pokazujemy najbliższe wyniki, bez słów:',
    also: 'Szukamy też:',
    exactly: 'Szukaj tylko tego, co wpisano',
    isExact: 'Szukamy tylko tego, co wpisano.',
    wider: 'Szukaj też podobnych słów',
  },
}
