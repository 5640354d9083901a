import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { LetterRow } from './list-letters.server.ts'

/** Letters that wait to be finished, and those registered last. */
export function LetterList({ rows }: { rows: readonly (LetterRow & { href: string })[] }) {
  const t = useTranslations('letters.list')
  const format = useFormatter()
  return (
    <Panel kind="staff" title={t('title')}>
      {rows.length === 0 ? (
        <p className="muted">{t('empty')}</p>
      ) : (
        <ol className="elist">
          {rows.map((row) => (
            <li key={row.id}>
              <span className="elist__h">
                <b>{t(row.sentAt === null ? 'draft' : 'registered', { count: row.count })}</b>
                <time dateTime={row.updatedAt}>
                  {format.dateTime(new Date(row.updatedAt), {
                    dateStyle: 'medium',
                    timeStyle: 'short',
                  })}
                </time>
                {row.editor ? <span>{t('editor', { name: row.editor })}</span> : null}
              </span>
              <a className="elist__w" href={row.href}>
                {t('open', { document: row.document ?? t('noDocument') })}
              </a>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}
