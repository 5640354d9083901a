import type { ParticipationLevel, VersionState } from '#db/schema.ts'
import { formatter, translator } from '../../i18n/catalog.server.ts'
import { instantOfDay } from '../../lib/day.ts'
import type { Fate } from './snapshot-rows.ts'

/**
 * The words of the report itself. It is a document of a Polish office, whatever language the page
 * around it speaks, so they are no messages.
 */
export const status = translator('pl')

export const FATES: Record<Fate, string> = {
  hidden: 'Ukryta na podstawie zasad',
  redirected: 'Wskazano inną drogę',
  withdrawn: 'Wycofana przez osobę zgłaszającą',
  returned: 'Czeka na uzupełnienie',
  awaiting: 'Czeka na moderację',
}
export const LEVELS: Record<ParticipationLevel, string> = {
  inform: 'informowanie',
  consult: 'konsultowanie',
  involve: 'włączanie',
  collaborate: 'współpraca',
  empower: 'współdecydowanie',
}
/** A version may stay published after its consultation: whether it takes remarks is not said here. */
export const VERSION_STATES: Record<VersionState, string> = {
  draft: 'szkic',
  published: 'opublikowana',
  closed: 'zamknięta',
  final: 'ostateczna',
}
/** Unknown stays unknown: nothing is made up for it. */
export const UNKNOWN = 'brak danych'

const format = formatter('pl')
const rules = new Intl.PluralRules('pl')

export function longDay(day: string): string {
  return longDate(instantOfDay(day))
}

export function longDate(instant: string): string {
  return format.dateTime(new Date(instant), { dateStyle: 'long' })
}

export function longMoment(instant: string): string {
  return `${longDate(instant)}, ${format.dateTime(new Date(instant), { timeStyle: 'short' })}`
}

/** `14.07.2026` */
export function shortDate(instant: string): string {
  return format.dateTime(new Date(instant), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  })
}

/** `1 uwaga`, `2 uwagi`, `5 uwag` */
export function counted(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count)
  return `${format.number(count)} ${form === 'one' ? one : form === 'few' ? few : many}`
}

export function remarksCount(count: number): string {
  return counted(count, 'zgłoszenie', 'zgłoszenia', 'zgłoszeń')
}
