import { useTranslations } from '../../i18n/page-context.tsx'
import { StepHistory } from '../../ui/charts/step-history.tsx'
import { DataTable } from '../../ui/data-table.tsx'
import { iconNamed } from '../../ui/icon-named.ts'
import { Area } from '../../ui/tags.tsx'
import { ExamplePill } from './example-pill.tsx'
import { MaturityLadder } from './maturity-ladder.tsx'
import { useDay, useLevel } from './rating-words.ts'
import type { CurrentRating } from './read-current.server.ts'

type OverviewTableProps = {
  subjects: readonly CurrentRating[]
  today: string
  hrefOf: (subject: CurrentRating) => string
}

/** Each subject on a row: level, steps with the target, history, evidence. */
export function OverviewTable({ subjects, today, hrefOf }: OverviewTableProps) {
  const t = useTranslations('maturity.overview')
  const m = useTranslations('maturity')
  const day = useDay()
  const level = useLevel()
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      cards
      rows={subjects}
      rowKey={(each) => each.slug}
      columns={[
        {
          key: 'subject',
          head: t('subject'),
          rowHeader: true,
          render: (each) => (
            <Area
              slug={each.code}
              name={each.name}
              icon={iconNamed(each.icon)}
              href={hrefOf(each)}
            />
          ),
        },
        {
          key: 'level',
          head: t('level'),
          className: 'mlevel',
          render: (each) =>
            each.level === null ? (
              m('notRated')
            ) : (
              <>
                <b>{each.level}</b> {each.levelName} <ExamplePill isExample={each.isExample} />
              </>
            ),
        },
        {
          key: 'steps',
          head: t('steps'),
          render: (each) => (
            <>
              <MaturityLadder {...each} size="s" />
              {each.target ? (
                <span className="sm mtarget">
                  {t('targetShort', {
                    level: each.target.level,
                    year: String(each.target.byYear),
                  })}
                </span>
              ) : null}
            </>
          ),
        },
        {
          key: 'history',
          head: t('history'),
          render: (each) =>
            each.history.length === 0 ? (
              <span className="muted">{t('noHistory')}</span>
            ) : (
              <StepHistory
                size="s"
                title={t('historyOf', { name: each.name })}
                description={each.history
                  .map((step) => `${day(step.ratedOn)}: ${level(step.level)}.`)
                  .join(' ')}
                points={each.history.map((step) => ({ day: step.ratedOn, level: step.level }))}
                max={5}
                today={today}
                area={each.code}
              />
            ),
        },
        {
          key: 'evidence',
          head: t('evidence'),
          render: (each) =>
            each.evidenceCount > 0 ? (
              <a
                href={`${hrefOf(each)}#dowody`}
                aria-label={t('evidenceOf', { count: each.evidenceCount, name: each.name })}
              >
                {m('evidenceCount', { count: each.evidenceCount })}
              </a>
            ) : (
              <span className="muted">{t('noEvidence')}</span>
            ),
        },
      ]}
    />
  )
}
