import { CHANNEL_SLUGS, goalChoices } from '../register/choices.ts'
import { NO_CORRECTIONS } from '../search/search-query.ts'
import {
  ALL_UNITS,
  ARRIVAL_SLUGS,
  AUTHOR_SLUGS,
  CODE_SLUGS,
  DEADLINE_SLUGS,
  HANDLING_SLUGS,
  KIND_SLUGS,
  NO_UNIT,
  PROGRESS_SLUGS,
  SORT_SLUGS,
  STATUS_SLUGS,
  VISIBILITY_SLUGS,
} from './filter-slugs.ts'
import type { PositionProgress, StaffFilters, StaffFrame, StaffSort } from './staff-filters.ts'

const MAX_TEXT = 200

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
    isExact: get('dokladnie') === 'tak',
    corrections: NO_CORRECTIONS,
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
    kind: bySlug(KIND_SLUGS, get('rodzaj')),
    consultation: frame.consultations.find((each) => each.slug === get('konsultacja')) ?? null,
    document: frame.documents.find((each) => each.slug === get('dokument')) ?? null,
    workshop: frame.workshops.find((each) => each.slug === get('warsztat')) ?? null,
    part: frame.parts.find((each) => each.key === get('czesc')) ?? null,
    author: bySlug(AUTHOR_SLUGS, get('autor')),
    arrival: bySlug(ARRIVAL_SLUGS, get('wplyw')),
    code: bySlug(CODE_SLUGS, get('kod')),
    sort: bySlug(SORT_SLUGS, get('kolejnosc')) ?? defaults.sort ?? 'newest',
  }
}

/** The same as an address. It always names the unit and the progress, so that no default creeps in. */
export function staffQuery(filters: StaffFilters): Record<string, string | undefined> {
  const { status, visibility, handling, unit, channel, deadline, progress } = filters
  const { kind, author, arrival, code } = filters
  return {
    q: filters.text || undefined,
    dokladnie: filters.text && filters.isExact ? 'tak' : undefined,
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
    rodzaj: kind ? KIND_SLUGS[kind] : undefined,
    konsultacja: filters.consultation?.slug,
    dokument: filters.document?.slug,
    warsztat: filters.workshop?.slug,
    czesc: filters.part?.key,
    autor: author ? AUTHOR_SLUGS[author] : undefined,
    wplyw: arrival ? ARRIVAL_SLUGS[arrival] : undefined,
    kod: code ? CODE_SLUGS[code] : undefined,
    kolejnosc: SORT_SLUGS[filters.sort],
  }
}

function bySlug<Code extends string>(slugs: Record<Code, string>, slug: string): Code | null {
  const codes = Object.keys(slugs) as Code[]
  return codes.find((code) => slugs[code] === slug) ?? null
}
