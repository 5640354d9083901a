import type { InitiativeKind, InitiativeState } from '../../initiative-tables.ts'

export type DemoInitiative = {
  kind: InitiativeKind
  state: InitiativeState
  title: string
  summary: string
  /** Slug of a unit. */
  owner: string
  partners: readonly string[]
  fundingTotal: number | null
  funder: string | null
  cofinancingPercent: number | null
  startsOn: string | null
  endsOn: string | null
  result: string | null
  /** Slugs of areas, codes of goals in the set `kielce-2030`. */
  areas: readonly string[]
  goals: readonly string[]
  /** Keys of postulates and remarks of the demonstration. */
  voices: readonly string[]
  /** Codes of indicators. */
  indicators: readonly string[]
  milestones: readonly { title: string; dueOn: string | null; doneDaysAgo: number | null }[]
  /** A public change after the publication. */
  change: { state: InitiativeState; note: string; daysAgo: number } | null
  publishedDaysAgo: number
  isExample: boolean
}

const example = {
  partners: [],
  fundingTotal: null,
  funder: null,
  cofinancingPercent: null,
  result: null,
  indicators: [],
  milestones: [],
  change: null,
  publishedDaysAgo: 3,
  isExample: true,
} as const

export const demoInitiatives: readonly DemoInitiative[] = [
  {
    ...example,
    kind: 'project',
    state: 'done',
    title: 'System monitorowania efektywności miasta inteligentnego',
    summary:
      'Projekt nagrodzony w konkursie „Human Smart Cities. Inteligentne miasta współtworzone przez mieszkańców”. Według pisma Prezydenta Miasta z 2019 r. jego wartość to niemal 2 mln zł. Przewidziano w nim spotkania warsztatowe i szkolenia dla różnych grup wiekowych.',
    owner: 'urzad-miasta',
    partners: ['Uniwersytet Jana Kochanowskiego', 'Politechnika Świętokrzyska'],
    funder: 'Ministerstwo Inwestycji i Rozwoju',
    cofinancingPercent: 90,
    startsOn: '2019',
    endsOn: '2022-10',
    areas: ['cyfrowe-kielce', 'spoleczenstwo'],
    goals: ['2.1'],
    voices: [],
    publishedDaysAgo: 40,
    isExample: false,
  },
  {
    ...example,
    kind: 'project',
    state: 'running',
    title: 'Dane o powietrzu tam, gdzie się czeka (przykład)',
    summary:
      'Godzinowe dane o pyle na stronie miasta, w otwartym formacie i na tablicach wybranych przystanków. Każdy sprawdzi, kiedy lepiej zostać w domu.',
    owner: 'przyklad-srodowisko',
    partners: ['Zarząd Transportu Miejskiego'],
    fundingTotal: 640_000,
    funder: 'Fundusz ochrony środowiska (przykład)',
    cofinancingPercent: 62.5,
    startsOn: '2026-09',
    endsOn: '2027-11',
    areas: ['srodowisko-i-lad-przestrzenny', 'cyfrowe-kielce'],
    goals: ['2.3', '2.4'],
    voices: ['powietrze-jak-czesto', 'powietrze-na-przystanku', 'dane-o-powietrzu'],
    indicators: ['8.1'],
    milestones: [
      { title: 'Spis czujników i zgoda na otwarcie danych', dueOn: '2026-10', doneDaysAgo: 3 },
      { title: 'Dane co godzinę na stronie miasta', dueOn: '2027-02', doneDaysAgo: null },
      { title: 'Tablice na dziesięciu przystankach', dueOn: '2027-09', doneDaysAgo: null },
    ],
    change: {
      state: 'running',
      note: 'Zaczęliśmy wcześniej, niż planowaliśmy: spis czujników jest gotowy.',
      daysAgo: 1,
    },
    publishedDaysAgo: 3,
  },
  {
    ...example,
    kind: 'pilot',
    state: 'running',
    title: 'Ławka co dwieście metrów: próba na dwóch trasach (przykład)',
    summary:
      'Na dwóch trasach pieszych stawiamy ławki z oparciem i podłokietnikami, część w cieniu. Sprawdzimy, czy ludzie z nich korzystają i gdzie jeszcze są potrzebne.',
    owner: 'mzd',
    partners: ['Rada seniorów (przykład)'],
    fundingTotal: 180_000,
    startsOn: '2026-10',
    endsOn: '2027-06',
    areas: ['infrastruktura-i-transport', 'spoleczenstwo'],
    goals: ['1.1', '1.2'],
    voices: ['lawki-barwinek', 'lawki-sady', 'odpoczynek-na-stoku', 'lawki-z-oparciem'],
    milestones: [
      {
        title: 'Spacer po trasach z mieszkankami i mieszkańcami',
        dueOn: '2026-11',
        doneDaysAgo: 2,
      },
      { title: 'Pierwsze ławki', dueOn: '2027-03', doneDaysAgo: null },
    ],
    publishedDaysAgo: 3,
  },
  {
    ...example,
    kind: 'programme',
    state: 'planned',
    title: 'Cień na przystankach (przykład)',
    summary:
      'Nowe i przebudowywane przystanki dostają drzewo, zielony dach albo wiatę, która daje cień. Kolejność wyznacza to, gdzie ludzie czekają najdłużej.',
    owner: 'ztm',
    startsOn: '2027',
    endsOn: '2030',
    areas: ['infrastruktura-i-transport', 'srodowisko-i-lad-przestrzenny'],
    goals: ['2.4', '2.3'],
    voices: ['cien-na-przystankach'],
    milestones: [{ title: 'Lista przystanków bez cienia', dueOn: '2027-04', doneDaysAgo: null }],
  },
  {
    ...example,
    kind: 'pilot',
    state: 'planned',
    title: 'Szkolne sale po lekcjach: próba w kilku szkołach (przykład)',
    summary:
      'Szkoły, które same się zgłoszą, otwierają sale dla okolicy po lekcjach. Próba pokaże, ilu osobom to potrzebne i ile kosztuje opieka nad budynkiem.',
    owner: 'przyklad-edukacja',
    startsOn: '2027-03',
    endsOn: '2027-12',
    areas: ['spoleczenstwo'],
    goals: ['1.2', '1.3'],
    voices: ['sale-po-lekcjach'],
  },
]
