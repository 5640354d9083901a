import type { IntakeChannel, PositionCode, SubmissionKind } from '#db/schema.ts'
import type { Codebook, Term } from '../frame/codebook.server.ts'
import type { Estate } from '../frame/estates.server.ts'
import { SORT_NAMES, SORT_SLUGS, type SortName } from './sorts.ts'

/** `late` is a part of `waiting`; `answered` are all positions and `reflected` together. */
export type StateChoice = 'waiting' | 'late' | 'answered' | PositionCode | 'reflected'

/** The list of postulates is not buried under the remarks on one draft; reports count all kinds. */
export type KindChoice = SubmissionKind | 'all'

/** A goal to filter by; a strategic goal brings its operational goals along. */
export type GoalChoice = { key: string; term: Term; termIds: number[] }

export type DocumentChoice = { id: number; slug: string; title: string }
export type WorkshopChoice = DocumentChoice

/** What somebody looks for in the register, resolved against the frame. */
export type Choices = {
  kind: KindChoice
  text: string
  areas: Term[]
  goal: GoalChoice | null
  theme: Term | null
  states: StateChoice[]
  estate: Estate | null
  channels: IntakeChannel[]
  /** A document that the remarks are about, by its slug. */
  document: DocumentChoice | null
  /** A workshop that the submissions come from, by its slug. */
  workshop: WorkshopChoice | null
  sort: SortName
}

export const NO_CHOICES: Choices = {
  kind: 'postulate',
  text: '',
  areas: [],
  goal: null,
  theme: null,
  states: [],
  estate: null,
  channels: [],
  document: null,
  workshop: null,
  sort: 'newest',
}

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
  const kind = KIND_CHOICES.find((each) => KIND_SLUGS[each] === query.get('rodzaj'))
  return {
    // Only remarks are about a document: whoever chose one means them.
    kind: document ? 'remark' : (kind ?? 'postulate'),
    document,
    workshop,
    text: (query.get('q') ?? '').trim().slice(0, MAX_TEXT),
    areas: codebook.areas.filter((area) => query.getAll('obszar').includes(area.slug)),
    goal: goalChoices(codebook).find((goal) => goal.key === query.get('cel')) ?? null,
    theme: codebook.themes.find((theme) => theme.slug === query.get('temat')) ?? null,
    states: STATE_CHOICES.filter((state) => query.getAll('stan').includes(STATE_SLUGS[state])),
    estate: estates.find((estate) => estate.slug === query.get('osiedle')) ?? null,
    channels: CHANNELS.filter((channel) => query.getAll('kanal').includes(CHANNEL_SLUGS[channel])),
    sort: SORT_NAMES.find((sort) => SORT_SLUGS[sort] === query.get('sort')) ?? 'newest',
  }
}

export type ChoicesQuery = Partial<
  Record<'rodzaj' | 'dokument' | 'warsztat' | 'q' | 'cel' | 'temat' | 'osiedle' | 'sort', string> &
    Record<'obszar' | 'stan' | 'kanal', string[]>
>

/** The same choices as an address: one order, nothing empty. */
export function choicesQuery(choices: Choices): ChoicesQuery {
  return {
    rodzaj: choices.kind === 'postulate' ? undefined : KIND_SLUGS[choices.kind],
    dokument: choices.document?.slug,
    warsztat: choices.workshop?.slug,
    q: choices.text || undefined,
    obszar: choices.areas.map((area) => area.slug),
    cel: choices.goal?.key,
    temat: choices.theme?.slug,
    stan: choices.states.map((state) => STATE_SLUGS[state]),
    osiedle: choices.estate?.slug,
    kanal: choices.channels.map((channel) => CHANNEL_SLUGS[channel]),
    sort: choices.sort === 'newest' ? undefined : SORT_SLUGS[choices.sort],
  }
}
