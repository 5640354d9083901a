import type { AreaSlug } from '../types.ts'

/** What a rating of the story rests on, by the keys of the demonstration. */
export type DemoEvidence = {
  stream:
    | 'dokumenty'
    | 'projekty'
    | 'postulaty-z-ankiety'
    | 'warsztaty-strategiczne'
    | 'warsztaty-z-mieszkancami'
  of:
    | { postulate: string }
    | { document: string; block?: string }
    | { workshop: string }
    | { link: string; title: string }
  note: string
}
export type DemoMaturity = {
  /** Null: the city as a whole. */
  area: AreaSlug | null
  /** Level in the two years of the history, and today's; null: only a draft so far. */
  levels: readonly [number, number, number | null]
  why: string
  evidence: readonly DemoEvidence[]
  target: { level: number; year: number; why: string } | null
  lifts: readonly { level: number; text: string; postulates: readonly string[] }[]
}

/** Years of the invented history; 2018 is left out, so that nothing looks like the rating of that year. */
export const HISTORY_DAYS = ['2020-03-12', '2023-03-09'] as const
export const DEMO_AUTHOR = 'Zespół przykładowy'
export const HISTORY_WHY =
  'Przykład: wymyślona ocena z wcześniejszego roku. Jest tu po to, żeby było widać historię.'
export const HISTORY_EVIDENCE: DemoEvidence = {
  stream: 'dokumenty',
  of: { document: 'diagnoza' },
  note: 'Przykład: dokument pokazowy, na którym mogłaby się opierać taka ocena.',
}

const GOALS = (block: string, note: string): DemoEvidence => ({
  stream: 'dokumenty',
  of: { document: 'cele', block },
  note: `Przykład: ${note}`,
})

export const demoMaturity: readonly DemoMaturity[] = [
  {
    area: 'spoleczenstwo',
    levels: [1, 2, 2],
    why: 'Przykład: konsultacje i rozmowy się odbywają, ale każda jednostka prowadzi je po swojemu. Nie wyżej, bo nie ma jeszcze jednego standardu. Nie niżej, bo odpowiedzi trafiają już do jednego rejestru.',
    evidence: [
      {
        stream: 'warsztaty-z-mieszkancami',
        of: { workshop: 'osiedle' },
        note: 'Przykład: z warsztatu wyszły zgłoszenia, które dostały numer i czekają na odpowiedź.',
      },
      {
        stream: 'projekty',
        of: { postulate: 'sale-po-lekcjach' },
        note: 'Przykład: odpowiedź na ten postulat pokazuje, że dwie jednostki działają razem.',
      },
      GOALS('1.1', 'cel mówi o docieraniu do osób, które nie przychodzą na spotkania.'),
    ],
    target: {
      level: 3,
      year: 2028,
      why: 'Przykład: jeden standard konsultacji można wprowadzić w dwa lata.',
    },
    lifts: [
      {
        level: 3,
        text: 'Przykład: wszystkie jednostki odpowiadają przez jeden rejestr i w jednym terminie.',
        postulates: ['glos-bez-konta', 'sale-po-lekcjach'],
      },
    ],
  },
  {
    area: 'srodowisko-i-lad-przestrzenny',
    levels: [2, 2, 3],
    why: 'Przykład: są wspólne cele i jedna baza danych przestrzennych. Brakuje bieżących pomiarów, które zmieniałyby działania.',
    evidence: [
      {
        stream: 'projekty',
        of: { postulate: 'dane-o-powietrzu' },
        note: 'Przykład: odpowiedź mówi o jednym źródle danych o powietrzu.',
      },
      {
        stream: 'warsztaty-z-mieszkancami',
        of: { workshop: 'zielen' },
        note: 'Przykład: na warsztacie rozmawiamy o zieleni na podstawie wspólnej mapy.',
      },
    ],
    target: {
      level: 4,
      year: 2030,
      why: 'Przykład: pomiary powietrza i zieleni mają decydować o tym, co robimy najpierw.',
    },
    lifts: [
      {
        level: 4,
        text: 'Przykład: dane o powietrzu z ostatniej godziny zmieniają to, co robi miasto tego dnia.',
        postulates: ['dane-o-powietrzu'],
      },
      {
        level: 4,
        text: 'Przykład: mierzymy, ile cienia dają nowe nasadzenia przy przystankach i na podwórkach.',
        postulates: ['cien-na-przystankach', 'zielone-podworka'],
      },
    ],
  },
  {
    area: 'gospodarka-i-innowacje',
    levels: [2, 2, 2],
    why: 'Przykład: miasto, uczelnie i firmy spotykają się przy wybranych projektach, ale nie ustalają razem celów.',
    evidence: [GOALS('2.2', 'cel mówi o współpracy, ale bez wspólnej strategii innowacji.')],
    target: null,
    lifts: [
      {
        level: 3,
        text: 'Przykład: biznes i nauka raz w roku ustalają z miastem wspólne cele.',
        postulates: ['pracownia-wspolna'],
      },
    ],
  },
  {
    area: 'bezpieczenstwo',
    levels: [2, 3, 3],
    why: 'Przykład: są wspólne procedury i stały obieg zgłoszeń. Brakuje jednego obrazu sytuacji na bieżąco.',
    evidence: [
      {
        stream: 'warsztaty-z-mieszkancami',
        of: { workshop: 'drogi' },
        note: 'Przykład: na warsztacie rozmawiamy o drogach do szkół z jedną mapą zagrożeń.',
      },
      {
        stream: 'postulaty-z-ankiety',
        of: { link: 'https://ankieta.example/wyniki', title: 'Ankieta pokazowa (przykład)' },
        note: 'Przykład: osoby pracujące dla miasta mówią, że znają wspólne procedury.',
      },
    ],
    target: { level: 4, year: 2030, why: 'Przykład: jedno centrum ma widzieć całe miasto.' },
    lifts: [
      {
        level: 4,
        text: 'Przykład: zgłoszenia o niebezpiecznych przejściach są widoczne na jednej mapie dla wszystkich służb.',
        postulates: ['droga-do-szkoly'],
      },
    ],
  },
  {
    area: 'infrastruktura-i-transport',
    levels: [2, 2, 3],
    why: 'Przykład: inwestycje planujemy wspólnie, a pasażer ma jeden standard informacji. Ruch nie jest jeszcze sterowany na podstawie bieżących danych.',
    evidence: [
      {
        stream: 'projekty',
        of: { postulate: 'lawki-barwinek' },
        note: 'Przykład: dwie jednostki odpowiadają razem i według tych samych zasad.',
      },
      GOALS('1.2', 'cel łączy trasy piesze z komunikacją.'),
      {
        stream: 'warsztaty-z-mieszkancami',
        of: { workshop: 'transport' },
        note: 'Przykład: warsztat o transporcie bez barier zbiera dane dla wszystkich zarządców dróg.',
      },
    ],
    target: {
      level: 5,
      year: 2035,
      why: 'Przykład: system ma sam dopasowywać się do potrzeb pasażerów.',
    },
    lifts: [
      {
        level: 4,
        text: 'Przykład: informacja o opóźnieniach zmienia kursy tego samego dnia.',
        postulates: ['rower-w-autobusie'],
      },
      {
        level: 4,
        text: 'Przykład: na trasach pieszych mierzymy, jak daleko jest do najbliższej ławki.',
        postulates: ['lawki-barwinek', 'lawki-sady'],
      },
    ],
  },
  {
    area: 'cyfrowe-kielce',
    levels: [1, 1, null],
    why: 'Przykład: szkic oceny, którego jeszcze nie opublikowano.',
    evidence: [
      {
        stream: 'projekty',
        of: { postulate: 'glos-bez-konta' },
        note: 'Przykład: jedna usługa działa bez konta i na każdym urządzeniu.',
      },
    ],
    target: { level: 3, year: 2029, why: 'Przykład: katalog zbiorów i wspólne logowanie.' },
    lifts: [
      {
        level: 2,
        text: 'Przykład: dane o powietrzu i rozkładach są opisane i dostępne w jednym miejscu.',
        postulates: ['dane-o-powietrzu', 'prosty-cennik-biletow'],
      },
    ],
  },
  {
    area: null,
    levels: [1, 2, 2],
    why: 'Przykład: osobna ocena całego miasta. Niektóre jednostki działają razem przy wybranych projektach, ale wspólne zasady dopiero powstają.',
    evidence: [
      {
        stream: 'warsztaty-strategiczne',
        of: { workshop: 'dane' },
        note: 'Przykład: warsztat o danych miasta pokazuje, że potrzebę wspólnych danych widzi wiele jednostek.',
      },
      GOALS('2.1', 'cel mówi o jednej karcie usługi dla każdej sprawy.'),
    ],
    target: {
      level: 3,
      year: 2030,
      why: 'Przykład: wspólna strategia i te same zasady dla wszystkich.',
    },
    lifts: [
      {
        level: 3,
        text: 'Przykład: jeden program inwestycji dla wszystkich jednostek.',
        postulates: [],
      },
    ],
  },
]

/** The unit of the demonstration officer about itself. */
export const demoSelfRating = {
  area: 'infrastruktura-i-transport' as AreaSlug,
  unit: 'ztm',
  level: 2,
  why: 'Przykład: w naszej jednostce dane są opisane, ale inne systemy nie czytają ich same.',
  answers: {
    strategicIntent: {
      answer: 'partly',
      note: 'Przykład: mamy plan transportu, nie mamy wspólnych terminów.',
    },
    data: { answer: 'yes', note: 'Przykład: rozkłady są opisane i mają właściciela.' },
    technology: { answer: 'partly', note: null },
    governance: { answer: 'no', note: 'Przykład: nie ma zespołu ponad jednostkami.' },
    engagement: { answer: 'unknown', note: null },
  },
  evidence: [
    {
      stream: 'projekty',
      of: { postulate: 'prosty-cennik-biletow' },
      note: 'Przykład: sprawa, w której odpowiadamy za dane o biletach.',
    },
  ],
} as const
