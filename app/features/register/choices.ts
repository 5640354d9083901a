import type { IntakeChannel, PositionCode, SubmissionKind } from '#db/schema.ts'
import type { Codebook, Term } from '../frame/codebook.server.ts'
import type { Estate } from '../frame/estates.server.ts'
import { readMonths, type MonthRange } from './months.ts'
import { NO_CORRECTIONS, type Looked } from '../search/search-query.ts'
import { SORT_NAMES, SORT_SLUGS, type SortName } from './sorts.ts'

/** `late` is a part of `waiting`; `answered` are all positions and `reflected` together. */
export type StateChoice = 'waiting' | 'late' | 'answered' | PositionCode | 'reflected'

/** The list of postulates is not buried under the remarks on one draft; reports count all kinds. */
export type KindChoice = SubmissionKind | 'all'

/** Who wrote: a kind of author, or a kind of organisation. Never asked for together with a place. */
export type AuthorChoice =
  | 'resident'
  | 'organisation'
  | 'ngo'
  | 'business'
  | 'university'
  | 'council'
  | 'other_organisation'
  | 'other'

/** A goal to filter by; a strategic goal brings its operational goals along. */
export type GoalChoice = { key: string; term: Term; termIds: number[] }

export type DocumentChoice = { id: number; slug: string; title: string }
export type WorkshopChoice = DocumentChoice

/** What somebody looks for in the register, resolved against the frame. */
export type Choices = Looked & {
  kind: KindChoice
  areas: Term[]
  goal: GoalChoice | null
  theme: Term | null
  states: StateChoice[]
  estate: Estate | null
  channels: IntakeChannel[]
  author: AuthorChoice | null
  months: MonthRange | null
  /** A document that the remarks are about, by its slug. */
  document: DocumentChoice | null
  /** A workshop that the submissions come from, by its slug. */
  workshop: WorkshopChoice | null
  sort: SortName
}

export const NO_CHOICES: Choices = {
  kind: 'postulate',
  text: '',
  isExact: false,
  corrections: NO_CORRECTIONS,
  areas: [],
  goal: null,
  theme: null,
  states: [],
  estate: null,
  channels: [],
  author: null,
  months: null,
  document: null,
  workshop: null,
  sort: 'newest',
}

/** What pages about areas and goals, the map and the counters of the promise count: all kinds. */
export const EVERYTHING: Choices = { ...NO_CHOICES, kind: 'all' }

export const KIND_SLUGS: Record<KindChoice, string> = {
  postulate: 'postulaty',
  remark: 'uwagi',
  all: 'wszystko',
}
export const KIND_CHOICES = Object.keys(KIND_SLUGS) as KindChoice[]

/** How each state is written in addresses. */
export const STATE_SLUGS: Record<StateChoice, string> = {
  waiting: 'czeka',
  late: 'po-terminie',
  answered: 'jest-odpowiedz',
  accepted: 'uwzgledniono',
  accepted_in_part: 'uwzgledniono-w-czesci',
  already_in_text: 'juz-jest-w-tekscie',
  rejected: 'nie-uwzgledniono',
  clarified: 'wyjasniono',
  out_of_scope: 'poza-zakresem',
  deferred: 'do-dalszego-etapu',
  reflected: 'zmieniono-dokument',
}
export const STATE_CHOICES = Object.keys(STATE_SLUGS) as StateChoice[]

export const CHANNEL_SLUGS: Record<IntakeChannel, string> = {
  web: 'internet',
  paper: 'papier',
  phone: 'telefon',
  email: 'email',
  workshop: 'warsztaty',
  oral: 'rozmowa',
  import: 'import',
}
export const CHANNELS = Object.keys(CHANNEL_SLUGS) as IntakeChannel[]

export const AUTHOR_SLUGS: Record<AuthorChoice, string> = {
  resident: 'mieszkancy',
  organisation: 'organizacje',
  ngo: 'organizacje-spoleczne',
  business: 'firmy',
  university: 'uczelnie-i-szkoly',
  council: 'rady',
  other_organisation: 'inne-organizacje',
  other: 'inne-osoby',
}
export const AUTHORS = Object.keys(AUTHOR_SLUGS) as AuthorChoice[]

const MAX_TEXT = 200

/** Every goal that can be chosen, strategic ones before their operational ones. */
export function goalChoices(codebook: Codebook): GoalChoice[] {
  return codebook.goalSets.flatMap((set) =>
    set.goals.flatMap((goal) => [
      {
        key: goalKey(set.code, goal.code),
        term: goal,
        termIds: [goal.id, ...goal.children.map((child) => child.id)],
      },
      ...goal.children.map((child) => ({
        key: goalKey(set.code, child.code),
        term: child,
        termIds: [child.id],
      })),
    ]),
  )
}

export function goalKey(set: string, code: string): string {
  return `${set}_${code}`
}

/** Reads an address. What is not known falls away, so an old or broken link still shows a list. */
export function readChoices(
  query: URLSearchParams,
  codebook: Codebook,
  estates: readonly Estate[],
  documents: readonly DocumentChoice[] = [],
  workshop: WorkshopChoice | null = null,
): Choices {
  const document = documents.find((each) => each.slug === query.get('dokument')) ?? null
  const text = (query.get('q') ?? '').trim().slice(0, MAX_TEXT)
  const kind = KIND_CHOICES.find((each) => KIND_SLUGS[each] === query.get('rodzaj'))
  const estate = estates.find((each) => each.slug === query.get('osiedle')) ?? null
  const author = AUTHORS.find((each) => AUTHOR_SLUGS[each] === query.get('autor')) ?? null
  return {
    // Only remarks are about a document: whoever chose one means them.
    kind: document ? 'remark' : (kind ?? 'postulate'),
    document,
    workshop,
    text,
    isExact: text !== '' && query.get('dokladnie') === 'tak',
    corrections: NO_CORRECTIONS,
    areas: codebook.areas.filter((area) => query.getAll('obszar').includes(area.slug)),
    goal: goalChoices(codebook).find((goal) => goal.key === query.get('cel')) ?? null,
    theme: codebook.themes.find((theme) => theme.slug === query.get('temat')) ?? null,
    states: STATE_CHOICES.filter((state) => query.getAll('stan').includes(STATE_SLUGS[state])),
    estate,
    // Together they could point at one person.
    author: estate ? null : author,
    months: readMonths(query.get('od'), query.get('do')),
    channels: CHANNELS.filter((channel) => query.getAll('kanal').includes(CHANNEL_SLUGS[channel])),
    sort: readSort(query.get('sort'), text),
  }
}

export type ChoicesQuery = Partial<
  Record<
    | 'rodzaj'
    | 'dokument'
    | 'warsztat'
    | 'q'
    | 'dokladnie'
    | 'cel'
    | 'temat'
    | 'osiedle'
    | 'autor'
    | 'od'
    | 'do'
    | 'sort',
    string
  > &
    Record<'obszar' | 'stan' | 'kanal', string[]>
>

/** The same choices as an address: one order, nothing empty. */
export function choicesQuery(choices: Choices): ChoicesQuery {
  return {
    rodzaj: choices.kind === 'postulate' ? undefined : KIND_SLUGS[choices.kind],
    dokument: choices.document?.slug,
    warsztat: choices.workshop?.slug,
    q: choices.text || undefined,
    dokladnie: choices.isExact ? 'tak' : undefined,
    obszar: choices.areas.map((area) => area.slug),
    cel: choices.goal?.key,
    temat: choices.theme?.slug,
    stan: choices.states.map((state) => STATE_SLUGS[state]),
    osiedle: choices.estate?.slug,
    kanal: choices.channels.map((channel) => CHANNEL_SLUGS[channel]),
    autor: choices.author ? AUTHOR_SLUGS[choices.author] : undefined,
    od: choices.months?.from ?? undefined,
    do: choices.months?.to ?? undefined,
    sort: choices.sort === usualSort(choices.text) ? undefined : SORT_SLUGS[choices.sort],
  }
}

/** Who looks for words wants what fits best; without words there is nothing to fit. */
function usualSort(text: string): SortName {
  return text === '' ? 'newest' : 'relevance'
}

function readSort(slug: string | null, text: string): SortName {
  const sort = SORT_NAMES.find((name) => SORT_SLUGS[name] === slug) ?? usualSort(text)
  return sort === 'relevance' ? usualSort(text) : sort
}
