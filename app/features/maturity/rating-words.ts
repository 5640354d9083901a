import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { instantOfDay } from '../../lib/day.ts'

/** A day, or the day of an instant, in words. */
export function useDay(): (at: string) => string {
  const format = useFormatter()
  return (at) => {
    const instant = at.length === DAY_LENGTH ? instantOfDay(at) : at
    return format.dateTime(new Date(instant), { dateStyle: 'long' })
  }
}

const DAY_LENGTH = '2026-11-23'.length

/** „poziom 2”, or that there is none. */
export function useLevel(): (level: number | null) => string {
  const t = useTranslations('maturity')
  return (level) => (level === null ? t('notRated') : t('levelShort', { level }))
}
