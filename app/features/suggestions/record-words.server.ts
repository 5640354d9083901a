import { translator } from '../../i18n/catalog.server.ts'
import type { Locale } from '../../i18n/messages.ts'
import type { RecordWord } from './record-tables.ts'

/** The words of the tables, outside a page. */
export function recordWords(locale: Locale): (word: RecordWord) => string {
  const t = translator(locale)
  return (word) => t(`suggestions.${word}`)
}
