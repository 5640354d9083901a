import { tieShortWords } from '../lib/short-words.ts'
import { en } from './en.ts'
import { keptFormatter, keptTranslator } from './kept-translators.ts'
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

export function messagesFor(locale: Locale): Messages {
  return ON_PAGES[locale]
}

const picked = new Map<string, Partial<Messages>>()

/** The same object each time: its translators hang on it. */
export function pickMessages(locale: Locale, namespaces: readonly Namespace[]): Partial<Messages> {
  const key = [locale, ...namespaces].join()
  const known = picked.get(key)
  if (known) return known
  const all = ON_PAGES[locale]
  const made = Object.fromEntries(namespaces.map((name) => [name, all[name]]))
  picked.set(key, made)
  return made
}

export type Translate = ReturnType<typeof keptTranslator>

/** Translates outside React (page titles, mail): `t('submit.title')`. */
export function translator(locale: Locale): Translate {
  return keptTranslator(locale, CATALOG[locale])
}

/** Dates and numbers outside React. */
export function formatter(locale: Locale) {
  return keptFormatter(locale)
}
