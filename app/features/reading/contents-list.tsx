import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { ContentsEntry } from './contents.ts'

/** The contents, closed on phones and open beside the text where there is room. */
export function ContentsList({ entries }: { entries: readonly ContentsEntry[] }) {
  const t = useTranslations('reading.contents')
  if (entries.length === 0) return null
  return (
    <nav className="toc" aria-label={t('title')}>
      <details>
        <summary>
          {t('title')}
          <Icon name="chevron-down" />
        </summary>
        <Entries entries={entries} />
        <p className="sm muted">{t('note')}</p>
      </details>
    </nav>
  )
}

function Entries({ entries }: { entries: readonly ContentsEntry[] }) {
  const t = useTranslations('reading.margin')
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.key}>
          <a href={`#${entry.key}`}>
            {entry.number ? <b>{entry.number}</b> : null}
            <Written locale="pl">{entry.text}</Written>
            {entry.remarks > 0 ? (
              <span className="n">
                {entry.remarks}
                <span className="vh"> {t('word', { count: entry.remarks })}</span>
              </span>
            ) : null}
          </a>
          {entry.entries.length > 0 ? <Entries entries={entry.entries} /> : null}
        </li>
      ))}
    </ol>
  )
}
