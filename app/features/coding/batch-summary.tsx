import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import type { TagBatchRow } from './read-tag-batches.server.ts'

/** What a batch does, in words: what is put on and what is taken off. */
export function BatchSummary({ batch }: { batch: TagBatchRow }) {
  const t = useTranslations('coding.batch')
  const format = useFormatter()
  const list = (names: readonly string[]) => format.list(names, { type: 'conjunction' })
  return (
    <ul className="batch__what">
      {batch.mainArea ? <li>{t('mainArea', { name: batch.mainArea })}</li> : null}
      {batch.added.length > 0 ? <li>{t('added', { names: list(batch.added) })}</li> : null}
      {batch.removed.length > 0 ? <li>{t('removed', { names: list(batch.removed) })}</li> : null}
      {batch.reason ? <li>{t('reason', { reason: batch.reason })}</li> : null}
    </ul>
  )
}
