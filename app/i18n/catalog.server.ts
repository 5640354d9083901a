import { createFormatter, createTranslator } from 'use-intl/core'
import { tieShortWords } from '../lib/short-words.ts'
import { plainDates, regionOf } from './dates.ts'
import { en } from './en.ts'
import type { Locale, Messages, Namespace } from './messages.ts'
import { pl } from './pl.ts'
import { uk } from './uk.ts'

/** Catalogues stay on the server: a working page is sent only the namespaces it names in its handle. */
const CATALOG: Record<Locale, Messages> = { pl, en, uk }

/** Done once, here: whoever writes a Polish message need not think of it. Mail and records keep plain spaces. */
function tied<Texts>(texts: Texts): Texts {
  return JSON.parse(JSON.stringify(texts), (_key, value: unknown) =>
    typeof value === 'string' ? tieShortWords(value) : value,
  ) as Texts
}

const ON_PAGES: Record<Locale, Messages> = { ...CATALOG, pl: tied(pl) }

export const TIME_ZONE = 'Europe/Warsaw'

export function messagesFor(locale: Locale): Messages {
  return ON_PAGES[locale]
}

export function pickMessages(locale: Locale, namespaces: readonly Namespace[]): Partial<Messages> {
  const all = ON_PAGES[locale]
  return Object.fromEntries(namespaces.map((name) => [name, all[name]]))
}

function buildTranslator(locale: Locale) {
  return createTranslator({ locale, messages: CATALOG[locale], timeZone: TIME_ZONE })
}

export type Translate = ReturnType<typeof buildTranslator>
const translators = new Map<Locale, Translate>()

/** Translates outside React (page titles, mail): `t('submit.title')`. */
export function translator(locale: Locale): Translate {
  const known = translators.get(locale) ?? buildTranslator(locale)
  translators.set(locale, known)
  return known
}

function buildFormatter(locale: Locale) {
  return plainDates(createFormatter({ locale: regionOf(locale), timeZone: TIME_ZONE }), locale)
}

const formatters = new Map<Locale, ReturnType<typeof buildFormatter>>()

export function formatter(locale: Locale) {
  const known = formatters.get(locale) ?? buildFormatter(locale)
  formatters.set(locale, known)
  return known
}
