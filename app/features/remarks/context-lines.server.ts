import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { translator } from '../../i18n/catalog.server.ts'
import { placeInWords } from './place-in-words.ts'
import { remarkContexts } from './remark-context.server.ts'

/** In words, not in keys: the desk is sent no messages of remarks. */
export type ContextLines = {
  title: string
  lines: { key: string; term: string; value: string; href?: string }[]
}

/** What a remark speaks to, for staff; null for what is no remark. */
export async function contextLines(
  db: Kysely<DB>,
  submissionId: number,
  locale: Locale,
): Promise<ContextLines | null> {
  const context = (await remarkContexts(db, [submissionId])).get(submissionId)
  if (!context) return null
  const t = translator(locale)
  const { now } = context
  const place = placeInWords(context, {
    whole: t('remarks.sending.whole'),
    place: (number) => t('remarks.sending.place', { place: number }),
  })
  const version = t('remarks.page.version', { number: context.versionNumber })
  const isChanged = now.text !== null && now.text !== context.quotedText
  const line = (key: 'words' | 'now' | 'selected' | 'given' | 'reply', value: string | null) =>
    value ? [{ key, term: t(`remarks.context.${key}`), value }] : []
  return {
    title: t('remarks.context.title'),
    lines: [
      {
        key: 'document',
        term: t('remarks.context.document'),
        value: `${context.documentTitle}, ${version}, ${place}`,
        href: context.address,
      },
      ...line('given', context.partAsGiven),
      ...line('words', context.quotedText),
      ...line('now', isChanged ? now.text : null),
      ...line('selected', context.selectedText),
      ...line('reply', context.replyTo),
    ],
  }
}
