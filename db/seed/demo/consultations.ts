import type { DemoConsultation } from './document-types.ts'

/** One that is open, one whose remarks are being answered, one that ended with its report. */
export const demoConsultations: readonly DemoConsultation[] = [
  {
    key: 'cele',
    title: 'Ramowe Cele Strategiczne (przykład)',
    subject: 'Projekt ramowych celów strategicznych miasta. To konsultacje pokazowe.',
    scope:
      'Możesz zmienić każde zdanie projektu, dopisać nowe i zaproponować wskaźniki. Nie zmienimy tego, co nakazuje prawo.',
    level: 'consult',
    legalBasis: 'usg_art5a',
    documents: ['cele'],
    announcedDaysAgo: 24,
    opensDaysAgo: 24,
    closesDaysAgo: -18,
    meetings: 'Spotkanie otwarte w urzędzie, termin do ustalenia (przykład)',
    settledDaysAgo: null,
    summary: null,
  },
  {
    key: 'diagnoza',
    title: 'Przegląd diagnozy miasta (przykład)',
    subject: 'Czy diagnoza dobrze opisuje miasto i czego w niej brakuje. To konsultacje pokazowe.',
    scope: 'Możesz wskazać brakujące dane, błędy i miejsca niezrozumiałe.',
    level: 'involve',
    legalBasis: 'usg_art5a',
    documents: ['diagnoza'],
    announcedDaysAgo: 58,
    opensDaysAgo: 58,
    closesDaysAgo: 22,
    meetings: 'Bez spotkań; dyżur telefoniczny w godzinach pracy urzędu (przykład)',
    settledDaysAgo: null,
    summary: null,
  },
  {
    key: 'plan',
    title: 'Generalny plan działań (przykład)',
    subject: 'Kolejność prac nad strategią. To konsultacje pokazowe.',
    scope: 'Możesz zmienić kolejność kroków i to, kto za nie odpowiada.',
    level: 'consult',
    legalBasis: 'none',
    documents: ['plan'],
    announcedDaysAgo: 90,
    opensDaysAgo: 90,
    closesDaysAgo: 60,
    meetings: 'Bez spotkań (przykład)',
    settledDaysAgo: 40,
    summary:
      'Wpłynęły trzy uwagi. Jedną uwzględniliśmy, na jedną odpowiedzieliśmy wyjaśnieniem, jednej nie uwzględniliśmy.',
  },
]
