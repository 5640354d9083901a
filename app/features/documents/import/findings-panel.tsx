import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { DefinitionList } from '../../../ui/definition-list.tsx'
import { Note } from '../../../ui/note.tsx'
import { Panel } from '../../../ui/panel.tsx'
import type { Finding } from './imported-document.ts'
import type { Preview } from './preview.ts'

/** What is in the file, and what of it did not come over as it stood. */
export function FindingsPanel({ preview }: { preview: Preview }) {
  const t = useTranslations('documents.preview')
  const { counts, dropped, changed } = preview
  return (
    <Panel kind="staff" title={t('counts')}>
      <div className="dpanel">
        <DefinitionList
          className="dcounts"
          items={counts.map(({ kind, count }) => ({
            key: kind,
            term: t(`count.${kind}`),
            value: count,
          }))}
        />
        {dropped.length + changed.length === 0 ? <p>{t('clean')}</p> : null}
        {dropped.length > 0 ? (
          <Note kind="warning" title={t('dropped')} headingLevel="h3">
            <Findings findings={dropped} />
          </Note>
        ) : null}
        {changed.length > 0 ? (
          <Note kind="info" title={t('changed')} headingLevel="h3">
            <Findings findings={changed} />
          </Note>
        ) : null}
      </div>
    </Panel>
  )
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  const t = useTranslations('documents.preview')
  return (
    <ul className="dfound">
      {findings.map(({ kind, count, quotes }) => (
        <li key={kind}>
          {t(`finding.${kind}`, { count })}.
          {quotes.length > 0 ? (
            <span className="dfound__q">
              {t('quotes', { quotes: '' })}
              <Written locale="pl">{quotes.map((quote) => `„${quote}”`).join(', ')}</Written>
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
