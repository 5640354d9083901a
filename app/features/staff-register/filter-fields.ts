import type { Translate } from '../../i18n/catalog.server.ts'
import type { Status } from '../submissions/status.ts'
import type { FilterField, FilterOption } from './filter-bar.tsx'

import { CHANNEL_SLUGS, goalChoices } from '../register/choices.ts'
import {
  ALL_UNITS,
  ARRIVAL_SLUGS,
  AUTHOR_SLUGS,
  CODE_SLUGS,
  DEADLINE_SLUGS,
  HANDLING_SLUGS,
  KIND_SLUGS,
  PROGRESS_SLUGS,
  STATUS_SLUGS,
  VISIBILITY_SLUGS,
} from './filter-slugs.ts'
import { staffQuery } from './read-staff-filters.ts'
import type { Choice, StaffFilters, StaffFrame } from './staff-filters.ts'

export type FilterName =
  | 'stan'
  | 'widocznosc'
  | 'etap'
  | 'jednostka'
  | 'obszar'
  | 'cel'
  | 'osiedle'
  | 'kanal'
  | 'termin'
  | 'stanowisko'
  | 'kolejnosc'
  | 'rodzaj'
  | 'konsultacja'
  | 'dokument'
  | 'warsztat'
  | 'czesc'
  | 'autor'
  | 'wplyw'
  | 'kod'

/** The selects of a filter bar, with their words; the first option of each is “all”. */
export function filterFields(
  t: Translate,
  frame: StaffFrame,
  filters: StaffFilters,
): Record<FilterName, FilterField> {
  const query = staffQuery(filters)
  const all: FilterOption = { value: '', label: t('common.all') }
  const field = (name: FilterName, options: FilterOption[], first = all): FilterField => ({
    name,
    label: t(`panel.register.filter.${name}`),
    value: query[name] ?? first.value,
    options: [first, ...options],
  })
  const named = <Code extends string>(slugs: Record<Code, string>, word: (code: Code) => string) =>
    (Object.keys(slugs) as Code[]).map((code) => ({ value: slugs[code], label: word(code) }))
  const titled = (choices: readonly Choice[]) =>
    choices.map(({ slug, title }) => ({ value: slug, label: title }))
  const status = (code: Status) => t(`status.submission.${code}`)
  return {
    stan: field('stan', named(STATUS_SLUGS, status)),
    widocznosc: field(
      'widocznosc',
      named(VISIBILITY_SLUGS, (code) => t(`panel.register.visibility.${code}`)),
    ),
    etap: field(
      'etap',
      named(HANDLING_SLUGS, (code) => t(`panel.register.handling.${code}`)),
    ),
    jednostka: field(
      'jednostka',
      [
        { value: 'brak', label: t('panel.register.filter.noUnit') },
        ...frame.units.map((unit) => ({ value: unit.slug, label: unit.name })),
      ],
      { value: ALL_UNITS, label: t('common.all') },
    ),
    obszar: field(
      'obszar',
      frame.codebook.areas.map((area) => ({ value: area.slug, label: area.name })),
    ),
    cel: field(
      'cel',
      goalChoices(frame.codebook).map(({ key, term }) => ({
        value: key,
        label: `${term.code} ${term.name}`,
      })),
    ),
    osiedle: field(
      'osiedle',
      frame.estates.map((estate) => ({ value: estate.slug, label: estate.name })),
    ),
    kanal: field(
      'kanal',
      named(CHANNEL_SLUGS, (code) => t(`status.channel.${code}`)),
    ),
    termin: field(
      'termin',
      named(DEADLINE_SLUGS, (code) => t(`panel.register.deadline.${code}`)),
    ),
    stanowisko: field(
      'stanowisko',
      named(PROGRESS_SLUGS, (code) => t(`panel.register.progress.${code}`)),
      { value: 'wszystkie', label: t('common.all') },
    ),
    rodzaj: field(
      'rodzaj',
      named(KIND_SLUGS, (kind) => t(`panel.register.kind.${kind}`)),
    ),
    konsultacja: field('konsultacja', titled(frame.consultations)),
    dokument: field('dokument', titled(frame.documents)),
    warsztat: field('warsztat', titled(frame.workshops)),
    czesc: field(
      'czesc',
      frame.parts
        .filter((part) => part.isOffered || part.key === filters.part?.key)
        .map(({ key, label }) => ({ value: key, label })),
    ),
    autor: field(
      'autor',
      named(AUTHOR_SLUGS, (author) => t(`panel.register.author.${author}`)),
    ),
    wplyw: field(
      'wplyw',
      named(ARRIVAL_SLUGS, (arrival) => t(`panel.register.arrival.${arrival}`)),
    ),
    kod: field(
      'kod',
      named(CODE_SLUGS, (code) => t(`status.position.${code}`)),
    ),
    kolejnosc: field('kolejnosc', [{ value: 'termin', label: t('panel.register.sort.due') }], {
      value: 'najnowsze',
      label: t('panel.register.sort.newest'),
    }),
  }
}
