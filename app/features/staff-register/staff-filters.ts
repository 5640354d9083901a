import type { Handling, IntakeChannel, Visibility } from '#db/schema.ts'
import type { Codebook, Term } from '../frame/codebook.server.ts'
import type { Estate } from '../frame/estates.server.ts'
import type { Unit } from '../frame/units.server.ts'
import { CHANNEL_SLUGS, goalChoices, type GoalChoice } from '../register/choices.ts'
import type { Status } from '../submissions/status.ts'

/** `late`, `soon`: by the day promised to the author. `unitLate`: by the day given to the unit. */
export type Deadline = 'late' | 'soon' | 'unitLate'
export type PositionProgress = 'none' | 'draft' | 'submitted' | 'accepted' | 'published'
export type StaffSort = 'newest' | 'due'

/** What staff look for among all submissions. */
export type StaffFilters = {
  text: string
  status: Status | null
  visibility: Visibility | null
  handling: Handling | null
  unit: Unit | 'none' | null
  area: Term | null
  goal: GoalChoice | null
  estate: Estate | null
  channel: IntakeChannel | null
  deadline: Deadline | null
  progress: PositionProgress | null
  sort: StaffSort
}

export const NO_FILTERS: StaffFilters = {
  text: '',
  status: null,
  visibility: null,
  handling: null,
  unit: null,
  area: null,
  goal: null,
  estate: null,
  channel: null,
  deadline: null,
  progress: null,
  sort: 'newest',
}

export const STATUS_SLUGS: Record<Status, string> = {
  in_moderation: 'w-moderacji',
  needs_author_action: 'do-uzupelnienia',
  published: 'czeka',
  assigned: 'przekazano',
  under_analysis: 'w-analizie',
  answered: 'jest-odpowiedz',
  reflected: 'zmieniono-dokument',
  merged: 'polaczono',
  redirected: 'inna-droga',
  hidden: 'ukryto',
  withdrawn: 'wycofano',
}
export const VISIBILITY_SLUGS: Record<Visibility, string> = {
  awaiting: 'czeka',
  published: 'publiczne',
  returned: 'zwrocone',
  redirected: 'inna-droga',
  hidden: 'ukryte',
  withdrawn: 'wycofane',
  merged: 'polaczone',
}
export const HANDLING_SLUGS: Record<Handling, string> = {
  received: 'wplynelo',
  assigned: 'przekazane',
  in_analysis: 'w-analizie',
  answered: 'z-odpowiedzia',
  reflected: 'zmieniono-dokument',
}
export const DEADLINE_SLUGS: Record<Deadline, string> = {
  late: 'po-terminie',
  soon: 'wkrotce',
  unitLate: 'jednostka-po-terminie',
}
export const PROGRESS_SLUGS: Record<PositionProgress, string> = {
  none: 'bez-stanowiska',
  draft: 'szkic',
  submitted: 'do-akceptacji',
  accepted: 'zatwierdzone',
  published: 'opublikowane',
}
const SORT_SLUGS: Record<StaffSort, string> = { newest: 'najnowsze', due: 'termin' }
const NO_UNIT = 'brak'
export const ALL_UNITS = 'wszystkie'

const MAX_TEXT = 200

export type StaffFrame = { codebook: Codebook; estates: readonly Estate[]; units: readonly Unit[] }

/**
 * Reads an address; what is not known falls away. An address that names no unit means `ownUnitId`:
 * an officer opens the register at the inbox of their unit.
 */
export function readStaffFilters(
  query: URLSearchParams,
  frame: StaffFrame,
  defaults: { ownUnitId?: number | null; sort?: StaffSort; progress?: PositionProgress } = {},
): StaffFilters {
  const get = (name: string) => query.get(name) ?? ''
  const unit = query.get('jednostka')
  return {
    text: get('q').trim().slice(0, MAX_TEXT),
    status: bySlug(STATUS_SLUGS, get('stan')),
    visibility: bySlug(VISIBILITY_SLUGS, get('widocznosc')),
    handling: bySlug(HANDLING_SLUGS, get('etap')),
    unit:
      unit === null
        ? (frame.units.find((each) => each.id === defaults.ownUnitId) ?? null)
        : unit === NO_UNIT
          ? 'none'
          : (frame.units.find((each) => each.slug === unit) ?? null),
    area: frame.codebook.areas.find((area) => area.slug === get('obszar')) ?? null,
    goal: goalChoices(frame.codebook).find((goal) => goal.key === get('cel')) ?? null,
    estate: frame.estates.find((estate) => estate.slug === get('osiedle')) ?? null,
    channel: bySlug(CHANNEL_SLUGS, get('kanal')),
    deadline: bySlug(DEADLINE_SLUGS, get('termin')),
    progress:
      query.get('stanowisko') === null
        ? (defaults.progress ?? null)
        : bySlug(PROGRESS_SLUGS, get('stanowisko')),
    sort: bySlug(SORT_SLUGS, get('kolejnosc')) ?? defaults.sort ?? 'newest',
  }
}

/** The same as an address. It always names the unit and the progress, so that no default creeps in. */
export function staffQuery(filters: StaffFilters): Record<string, string | undefined> {
  const { status, visibility, handling, unit, channel, deadline, progress } = filters
  return {
    q: filters.text || undefined,
    stan: status ? STATUS_SLUGS[status] : undefined,
    widocznosc: visibility ? VISIBILITY_SLUGS[visibility] : undefined,
    etap: handling ? HANDLING_SLUGS[handling] : undefined,
    jednostka: unit === 'none' ? NO_UNIT : (unit?.slug ?? ALL_UNITS),
    obszar: filters.area?.slug,
    cel: filters.goal?.key,
    osiedle: filters.estate?.slug,
    kanal: channel ? CHANNEL_SLUGS[channel] : undefined,
    termin: deadline ? DEADLINE_SLUGS[deadline] : undefined,
    stanowisko: progress ? PROGRESS_SLUGS[progress] : 'wszystkie',
    kolejnosc: SORT_SLUGS[filters.sort],
  }
}

function bySlug<Code extends string>(slugs: Record<Code, string>, slug: string): Code | null {
  const codes = Object.keys(slugs) as Code[]
  return codes.find((code) => slugs[code] === slug) ?? null
}
