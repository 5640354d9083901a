import type { AccessNeed, WorkshopKind } from '../../workshop-tables.ts'
import type { AreaSlug } from '../types.ts'

export type DemoCard = {
  table: number
  text: string
  area: AreaSlug
  agree: number
  differ?: number
  /** Key under which its submission is known to the rest of the story. */
  key?: string
}
export type DemoGuest = {
  name: string
  email?: string
  phone?: string
  organisation?: string
  needs?: readonly AccessNeed[]
  /** Came to the workshop. */
  came?: true
}
export type DemoWorkshop = {
  key: string
  kind: WorkshopKind
  title: string
  description: string
  challenge?: string
  area: AreaSlug
  /** Days from today; negative is past. */
  inDays: number
  from: string
  to: string
  place: string
  address: string
  directions: string
  capacity: number
  access: readonly { need: AccessNeed; note: string }[]
  agenda: readonly { at: string; title: string; text: string }[]
  facilitators: readonly { name: string; role: string }[]
  topics: readonly string[]
  guests: readonly DemoGuest[]
  cards: readonly DemoCard[]
  /** Of one that is over. */
  outcome?: { conclusions: string; minutes: string }
}

const PLACE = {
  place: 'Sala pokazowa, budynek A (przykład)',
  address: 'ulica Przykładowa 1, Kielce',
  directions: 'Przystanek Przykładowa, 120 metrów od wejścia (przykład)',
}

const AGENDA = [
  { at: '17:00', title: 'Rejestracja i herbata', text: 'Wystarczy kod z potwierdzenia albo imię.' },
  { at: '17:15', title: 'Co już wiemy', text: 'Krótko: o co prosiły osoby w postulatach.' },
  { at: '17:30', title: 'Praca przy stołach', text: 'Jedna myśl na jednej kartce.' },
  { at: '19:00', title: 'Przerwa', text: '' },
  {
    at: '19:15',
    title: 'Wybieramy, co zapisać',
    text: 'Każda kartka dostanie numer i odpowiedź, jak każdy postulat.',
  },
]

/** Names of nobody: each says that it is an example. */
function guests(count: number, came: boolean): DemoGuest[] {
  const names = [
    'Anna',
    'Bartek',
    'Celina',
    'Daniel',
    'Ewa',
    'Filip',
    'Grażyna',
    'Henryk',
    'Iza',
    'Jan',
    'Kasia',
    'Leon',
    'Marta',
    'Norbert',
    'Ola',
    'Piotr',
  ]
  return Array.from({ length: count }, (_, index) => ({
    name: `${names[index % names.length]} ${index < names.length ? 'P.' : 'R.'} (przykład)`,
    // Most leave a phone number: the demonstration's mailbox stays readable.
    ...(index % 3 === 0
      ? { email: `gosc${index + 1}@poczta.example` }
      : { phone: `600 000 ${String(100 + index)}` }),
    ...(index % 4 === 1 ? { organisation: 'Stowarzyszenie Pokazowe (przykład)' } : {}),
    ...(index % 5 === 2 ? { needs: [index % 2 ? 'step_free' : 'sign_interpreter'] as const } : {}),
    ...(came && index % 6 !== 5 ? { came: true as const } : {}),
  }))
}

/** One to sign up for, one that is full, a hackathon, one that happens today and one that is over. */
export const demoWorkshops: readonly DemoWorkshop[] = [
  {
    key: 'transport',
    kind: 'residents',
    title: 'Transport bez barier (przykład)',
    description:
      'Razem sprawdzimy, gdzie trudno wsiąść, przesiąść się i dojść do przystanku. To warsztat pokazowy.',
    area: 'infrastruktura-i-transport',
    inDays: 9,
    from: '17:00',
    to: '20:00',
    ...PLACE,
    capacity: 24,
    access: [
      { need: 'sign_interpreter', note: 'przez całe spotkanie' },
      { need: 'induction_loop', note: 'w pierwszych trzech rzędach' },
      { need: 'step_free', note: 'winda na pierwsze piętro' },
      { need: 'childcare', note: 'od 3 lat, zgłoś przy zapisie' },
      { need: 'large_print', note: 'na miejscu' },
    ],
    agenda: AGENDA,
    facilitators: [{ name: 'Olga Organizatorka (przykład)', role: 'prowadzi spotkanie' }],
    topics: ['przystanek', 'pojazd', 'dojście', 'informacja'],
    guests: guests(18, false),
    cards: [],
  },
  {
    key: 'zielen',
    kind: 'meeting',
    title: 'Zieleń przy domu (przykład)',
    description:
      'Małe spotkanie o podwórkach i drzewach. Miejsca są zajęte, działa lista rezerwowa. To spotkanie pokazowe.',
    area: 'srodowisko-i-lad-przestrzenny',
    inDays: 16,
    from: '16:30',
    to: '18:30',
    ...PLACE,
    capacity: 6,
    access: [{ need: 'step_free', note: 'wejście od podwórza' }],
    agenda: [
      { at: '16:30', title: 'Spacer po podwórku', text: '' },
      { at: '17:30', title: 'Rozmowa przy stole', text: '' },
    ],
    facilitators: [],
    topics: ['podwórko'],
    guests: guests(8, false),
    cards: [],
  },
  {
    key: 'dane',
    kind: 'hackathon',
    title: 'Dane dla miasta: hackathon (przykład)',
    description: 'Jeden dzień na pomysł, który da się sprawdzić. To wydarzenie pokazowe.',
    challenge:
      'Jak pokazać otwarte dane miasta tak, żeby skorzystała z nich osoba, która nigdy nie otwierała arkusza?',
    area: 'cyfrowe-kielce',
    inDays: 30,
    from: '09:00',
    to: '18:00',
    ...PLACE,
    capacity: 30,
    access: [{ need: 'step_free', note: 'winda' }],
    agenda: [
      { at: '09:00', title: 'Wyzwanie i zespoły', text: '' },
      { at: '10:00', title: 'Praca', text: '' },
      { at: '17:00', title: 'Pokaz i wybór', text: '' },
    ],
    facilitators: [],
    topics: [],
    guests: guests(5, false),
    cards: [],
  },
  {
    key: 'drogi',
    kind: 'residents',
    title: 'Bezpieczna droga do szkoły (przykład)',
    description: 'Warsztat, który trwa dzisiaj. Na nim zobaczysz wejście, stoły i ekran.',
    area: 'bezpieczenstwo',
    inDays: 0,
    from: '17:00',
    to: '20:00',
    ...PLACE,
    capacity: 12,
    access: [{ need: 'step_free', note: 'wejście bez schodów' }],
    agenda: AGENDA,
    facilitators: [{ name: 'Olga Organizatorka (przykład)', role: 'prowadzi spotkanie' }],
    topics: ['przejście', 'chodnik', 'parkowanie'],
    guests: guests(14, true),
    cards: [
      {
        table: 1,
        text: 'Zielone światło przy szkole jest za krótkie dla osoby o lasce.',
        area: 'infrastruktura-i-transport',
        agree: 5,
        differ: 1,
      },
      {
        table: 1,
        text: 'Przejście przy bibliotece potrzebuje azylu na środku jezdni.',
        area: 'bezpieczenstwo',
        agree: 4,
      },
      {
        table: 2,
        text: 'Chodnik do przystanku kończy się w trawie. Wózek nie przejedzie.',
        area: 'infrastruktura-i-transport',
        agree: 6,
      },
      {
        table: 2,
        text: 'Ławka co 200 metrów, z podłokietnikiem, na drodze do przychodni.',
        area: 'spoleczenstwo',
        agree: 3,
      },
      {
        table: 3,
        text: 'Rano samochody stoją na przejściu. Pomogłyby słupki i stałe kontrole.',
        area: 'bezpieczenstwo',
        agree: 5,
      },
    ],
  },
  {
    key: 'osiedle',
    kind: 'residents',
    title: 'Co poprawić na osiedlu (przykład)',
    description: 'Warsztat, który się odbył. Każda kartka dostała numer. To warsztat pokazowy.',
    area: 'spoleczenstwo',
    inDays: -20,
    from: '17:00',
    to: '19:30',
    ...PLACE,
    capacity: 20,
    access: [{ need: 'step_free', note: 'winda' }],
    agenda: AGENDA.slice(0, 3),
    facilitators: [{ name: 'Olga Organizatorka (przykład)', role: 'prowadziła spotkanie' }],
    topics: ['miejsca spotkań', 'ruch'],
    guests: guests(13, true),
    cards: [
      {
        table: 1,
        text: 'Świetlica w bloku jest zamknięta od popołudnia. Wystarczy dyżur dwa razy w tygodniu.',
        area: 'spoleczenstwo',
        agree: 6,
        key: 'karta-swietlica',
      },
      {
        table: 1,
        text: 'Tablica ogłoszeń przy wejściu do osiedla, także dużym drukiem.',
        area: 'spoleczenstwo',
        agree: 4,
        key: 'karta-tablica',
      },
      {
        table: 2,
        text: 'Próg zwalniający przy placu zabaw, bo skrót służy do szybkiej jazdy.',
        area: 'bezpieczenstwo',
        agree: 5,
        differ: 1,
        key: 'karta-prog',
      },
    ],
    outcome: {
      conclusions:
        'Najważniejsze były miejsca, w których można się spotkać, i spokojny ruch przy placu zabaw.',
      minutes: 'Pracowały dwa stoły. Każda kartka ma numer i dostanie odpowiedź.',
    },
  },
]
