import { isDay } from '../../../lib/day.ts'

/**
 * A date as far as it is known: a year, a month or a day, written `2018`, `03.2018` or `5.03.2018`, or as the
 * register keeps it: `2018-03`. Null where it is none of these, or no such day.
 */
export function readMadeOn(typed: string): string | null {
  const polish = /^(?:(?:(\d{1,2})\.)?(\d{1,2})\.)?(\d{4})(?:\s*r\.)?$/.exec(typed.trim())
  const kept = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(typed.trim())
  const [year, month, day] = polish
    ? [polish[3], polish[2], polish[1]]
    : [kept?.[1], kept?.[2], kept?.[3]]
  if (year === undefined) return null
  const parts = [year, month, day].filter((part) => part !== undefined)
  const written = parts.map((part) => part.padStart(2, '0')).join('-')
  const whole = `${written}${'-01'.repeat(3 - parts.length)}`
  return isDay(whole) && whole >= '1900' && whole < '2101' ? written : null
}

/** As people write it, for a field of a form. */
export function typedMadeOn(madeOn: string | null): string {
  return madeOn?.split('-').toReversed().join('.') ?? ''
}
