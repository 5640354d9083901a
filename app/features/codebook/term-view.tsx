import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Panel } from '../../ui/panel.tsx'
import { Seg } from '../../ui/seg.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import { ChangeLog } from './change-log.tsx'
import { OPERATIONS, type Operation } from './forms.ts'
import type { TermPage } from './read-term-page.server.ts'
import { TermOperation } from './term-operation.tsx'
import { TermSummary } from './term-summary.tsx'

type TermViewProps = {
  term: TermPage
  operation: Operation | null
  mayEdit: boolean
  posted: PostedForm
  back: string
  hrefOf(id: number): string
}

/** A term: what it means, where it stands, what can be done to it, what was done. */
export function TermView({ term, operation, mayEdit, posted, back, hrefOf }: TermViewProps) {
  const t = useTranslations('codebook')
  const possible = OPERATIONS.filter((each) =>
    term.retiredAt
      ? each === 'restore' || each === 'define' || each === 'rename'
      : each !== 'restore' && !(each === 'move' && term.kind === 'keyword'),
  )
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={back}>{t('vocabulary.terms')}</a>}
        title={term.title}
      />
      <div className="flow">
        <FormProblems posted={posted} id="term" />
        <TermSummary term={term} hrefOf={hrefOf} />
        {mayEdit ? (
          <Panel kind="staff" title={t('term.operations')} className="flow">
            <Seg
              label={t('term.operations')}
              items={possible.map((each) => ({
                href: `${hrefOf(term.id)}?czynnosc=${each}#czynnosc`,
                label: t(`operation.${each}`),
                current: each === operation,
              }))}
            />
            {operation && possible.includes(operation) ? (
              <TermOperation operation={operation} term={term} posted={posted} />
            ) : null}
          </Panel>
        ) : null}
        <Panel kind="staff" title={t('term.history')}>
          {term.history.length === 0 ? (
            <p className="muted">{t('term.historyEmpty')}</p>
          ) : (
            <ChangeLog changes={term.history} />
          )}
        </Panel>
      </div>
    </>
  )
}
