import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import type { NoticeChange } from './correct-notice.server.ts'
import { deadlineWords } from './deadline-words.ts'
import type { ChangedField } from './list-news.server.ts'
import type { Extension } from './read-consultation.server.ts'

type Props = { extensions: readonly Extension[]; changes: readonly NoticeChange[] }

/** Everything that changed since people could read the announcement, oldest first. */
export function ChangeList({ extensions, changes }: Props) {
  const t = useTranslations('consultations')
  const format = useFormatter()
  const items = [
    ...extensions.map((extension) => ({
      at: extension.at,
      title: t('page.extended', {
        from: deadlineWords(format, extension.before),
        to: deadlineWords(format, extension.closesAt),
      }),
      words: extension.reason,
    })),
    ...changes.map((change) => ({
      at: change.at,
      title: t('page.corrected', {
        fields: change.fields.map((field) => t(`field.${field as ChangedField}`)).join(', '),
      }),
      words: change.note,
    })),
  ].toSorted((a, b) => a.at.localeCompare(b.at))
  return (
    <Timeline
      items={items.map(({ at, title, words }) => ({
        when: format.dateTime(new Date(at), { dateStyle: 'long' }),
        dateTime: at,
        title,
        body: <Written locale="pl">{words}</Written>,
        state: 'done',
      }))}
    />
  )
}
