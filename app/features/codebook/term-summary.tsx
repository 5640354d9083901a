import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { TermPage } from './read-term-page.server.ts'

/** What a term means and where it stands. */
export function TermSummary({ term, hrefOf }: { term: TermPage; hrefOf(id: number): string }) {
  const t = useTranslations('codebook.term')
  const format = useFormatter()
  const { examples, counter_examples, everyday_words } = term.values
  return (
    <Panel kind="staff" title={t('definition')} className="flow">
      {term.retiredAt ? (
        <Note kind="warning" icon="archive">
          <p>
            {t('retiredOn', {
              date: format.dateTime(new Date(term.retiredAt), { dateStyle: 'long' }),
            })}
          </p>
          {term.successors.length > 0 ? (
            <p>
              {t('successors')}{' '}
              {term.successors.map((next, index) => (
                <span key={next.id}>
                  {index > 0 ? ', ' : ''}
                  <a href={hrefOf(next.id)}>{next.name}</a>
                </span>
              ))}
            </p>
          ) : null}
        </Note>
      ) : null}
      <p className={term.definition ? undefined : 'muted'}>
        {term.definition || t('noDefinition')}
      </p>
      <Lines title={t('examples')} text={examples ?? null} />
      <Lines title={t('counterExamples')} text={counter_examples ?? null} />
      {everyday_words ? (
        <div className="flow-s">
          <h3>{t('everydayWords')}</h3>
          <p className="muted">{everyday_words}</p>
        </div>
      ) : null}
      <div className="flow-s">
        <h3>{t('usage')}</h3>
        <p>
          {t('tagged', { count: term.tagged })}{' '}
          {term.kind === 'area' ? t('asMain', { count: term.asMain }) : null}{' '}
          {term.open > 0 ? t('open', { count: term.open }) : null}
        </p>
      </div>
    </Panel>
  )
}

function Lines({ title, text }: { title: string; text: string | null }) {
  if (!text) return null
  return (
    <div className="flow-s">
      <h3>{title}</h3>
      <ul>
        {text.split('\n').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
