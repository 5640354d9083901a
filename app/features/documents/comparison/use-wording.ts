import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import type { ComparedVersion } from './read-comparison.server.ts'

/** A version as the heading of its words. */
export function useWording(version: ComparedVersion): string {
  const t = useTranslations('versions.changes')
  const format = useFormatter()
  const { number, publishedAt } = version
  if (publishedAt === null) return t('wordingDraft', { number })
  const date = format.dateTime(new Date(publishedAt), { dateStyle: 'long' })
  return t('wording', { number, date })
}
