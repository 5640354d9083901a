import type { Instant } from '#db/schema.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Empty } from '../../ui/note.tsx'
import { PostulateList } from '../../ui/postulate-card.tsx'
import { SubSection } from '../../ui/section.tsx'
import { Legend, ShareBar } from '../../ui/share-bar.tsx'
import type { Tone } from '../../ui/tone.ts'
import type { RegisterRow } from './list-published.server.ts'
import type { StateChoice } from './choices.ts'
import { RegisterCard } from './register-card.tsx'
import { POSITION_LOOK } from '../submissions/status-tag.tsx'
import type { TermReport as Report } from './term-report.server.ts'

export type TermReportProps = {
  report: Report
  now: Instant
  hrefOf: (row: RegisterRow) => string
  /** The list of this term, perhaps only those in one state. */
  listHref: (state?: string) => string
}

/** What became of what was said about a term, and the postulates themselves. */
export function TermReport({ report, now, hrefOf, listHref }: TermReportProps) {
  const t = useTranslations('areas')
  if (report.total === 0) return <Empty title={t('saidNone')} headingLevel="h2" />
  return (
    <>
      <SubSection title={t('outcome')} className="sub--first">
        <Outcomes report={report} listHref={listHref} />
      </SubSection>
      <SubSection title={t('newest')}>
        <Cards rows={report.newest} now={now} hrefOf={hrefOf} />
        <p>
          <a href={listHref()}>{t('all', { count: report.total })}</a>
        </p>
      </SubSection>
      {report.supported.length > 0 && report.total > report.newest.length ? (
        <SubSection title={t('supported')}>
          <Cards rows={report.supported} now={now} hrefOf={hrefOf} />
        </SubSection>
      ) : null}
    </>
  )
}

function Outcomes({ report, listHref }: Pick<TermReportProps, 'report' | 'listHref'>) {
  const t = useTranslations()
  const count = (state: string) =>
    report.outcomes.find((outcome) => outcome.state === state)?.count ?? 0
  const late = count('late')
  const shares = report.outcomes.flatMap(({ state, slug, count: value }) => {
    // What changed a document has a position too and is counted there.
    if (state === 'answered' || state === 'reflected' || value === 0) return []
    const { tone, name } = lookOf(state)
    const label = (
      <a href={listHref(slug)}>
        {name} <b className="num">{value}</b>
      </a>
    )
    // Late ones wait too: the number is what the list shows, the bar paints each once.
    const part = state === 'waiting' ? value - late : value
    return [{ key: state, tone, value: part, label, open: state === 'late' }]
  })
  const waiting = count('waiting')
  const reflected = count('reflected')
  return (
    <div className="flow">
      <ShareBar
        shares={shares}
        label={t(late > 0 ? 'areas.outcomeSummaryLate' : 'areas.outcomeSummary', {
          answered: report.total - waiting,
          waiting,
          late,
        })}
        tall
      />
      <Legend shares={shares} />
      {reflected > 0 ? <p>{t('areas.reflected', { count: reflected })}</p> : null}
    </div>
  )

  function lookOf(state: Exclude<StateChoice, 'answered' | 'reflected'>): {
    tone: Tone
    name: string
  } {
    if (state === 'waiting') return { tone: 'sun', name: t('postulates.states.waiting') }
    if (state === 'late') return { tone: 'late', name: t('areas.late') }
    return { tone: POSITION_LOOK[state].tone, name: t(`status.position.${state}`) }
  }
}

function Cards(props: { rows: readonly RegisterRow[] } & Pick<TermReportProps, 'now' | 'hrefOf'>) {
  return (
    <PostulateList>
      {props.rows.map((row) => (
        <RegisterCard key={row.reference} row={row} href={props.hrefOf(row)} now={props.now} />
      ))}
    </PostulateList>
  )
}
