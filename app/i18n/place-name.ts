import type { Locale } from './messages.ts'

/** Entries of the list of places that are no names of estates: signs and stops do not carry them. */
const TRANSLATED: Record<string, Record<Exclude<Locale, 'pl'>, string>> = {
  'Całe miasto': { en: 'Whole city', uk: 'Усе місто' },
  'Centrum (Śródmieście)': { en: 'City centre (Śródmieście)', uk: 'Центр (Śródmieście)' },
  'Poza Kielcami (KOF)': {
    en: 'Outside Kielce (Kielce Functional Area)',
    uk: 'За межами Кельців (Келецька функціональна зона)',
  },
  'Nie dotyczy miejsca': { en: 'Not about a place', uk: 'Не стосується місця' },
}

/** A place in the visitor's language; the Polish name where it is a proper name or was renamed by staff. */
export function placeName<Name extends string | null>(name: Name, locale: Locale): Name | string {
  if (name === null || locale === 'pl') return name
  return TRANSLATED[name]?.[locale] ?? name
}
