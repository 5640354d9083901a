import { useTranslations } from '../../i18n/page-context.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PlainText } from '../../ui/plain-text.tsx'

/** In whatever language each was written. */
export function CommentsPanel({ comments }: { comments: readonly string[] }) {
  const t = useTranslations('outcomes.statistics.feedback')
  if (comments.length === 0) return null
  return (
    <Panel kind="staff" title={t('comments')} lead={t('commentsNote')} id="slowa">
      <ul className="wcomments">
        {comments.map((comment, index) => (
          <li key={index} className="wtext">
            <PlainText text={comment} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}
