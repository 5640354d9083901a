import { createFormatter, createTranslator } from 'use-intl/core'
import { en } from './en.ts'
import type { Locale, Messages, Namespace } from './messages.ts'
import { pl } from './pl.ts'
import { uk } from './uk.ts'

/** Catalogues stay on the server: a working page is sent only the namespaces it names in its handle. */
const CATALOG: Record<Locale, Messages> = { pl, en, uk }

export const TIME_ZONE = 'Europe/Warsaw'

export function messagesFor(locale: Locale): Messages {
  return CATALOG[locale]
}

export function pickMessages(locale: Locale, namespaces: readonly Namespace[]): Partial<Messages> {
  const all = CATALOG[locale]
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

export function formatter(locale: Locale) {
  return createFormatter({ locale, timeZone: TIME_ZONE })
}
