import { LOCALES, type Locale } from './messages.ts'

export function isLocale(value: unknown): value is Locale {
  return LOCALES.includes(value as Locale)
}

/** The visitor's choice, else the first language of Accept-Language we speak, else Polish. */
export function negotiateLocale(chosen: string | null, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen
  for (const part of (acceptLanguage ?? '').slice(0, 500).split(',')) {
    const language = part.trim().slice(0, 2).toLowerCase()
    if (isLocale(language)) return language
  }
  return 'pl'
}
