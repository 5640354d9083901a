import type { createFormatter } from 'use-intl/core'
import type { Locale } from './messages.ts'

type Formatter = ReturnType<typeof createFormatter>

/** English here is British: "23 December 2026", "07:33". use-intl knows only our three by type. */
export function regionOf(locale: Locale): Locale {
  return locale === 'en' ? ('en-GB' as Locale) : locale
}

/** A long Ukrainian date ends in "р.", which before a full stop of a sentence reads "р..". */
export function plainDates(format: Formatter, locale: Locale): Formatter {
  if (locale !== 'uk') return format
  const dateTime = (...args: Parameters<Formatter['dateTime']>) =>
    format.dateTime(...args).replace(/\sр\.$/, '')
  return { ...format, dateTime: dateTime as Formatter['dateTime'] }
}
