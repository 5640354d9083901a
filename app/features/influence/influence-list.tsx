import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Note } from '../../ui/note.tsx'
import { STEPS, type Missing, type StepName } from './missing-step.ts'
import type { Influence } from './read-influence.server.ts'

type Props = { influence: Influence; now: string; steps: Record<StepName, ReactNode> }

/** The trace step by step, read from top to bottom. What is missing says why and who owes it. */
export function InfluenceList({ influence, now, steps }: Props) {
  const t = useTranslations('initiatives.influence')
  return (
    <ol className="isteps">
      {STEPS.map((name) => {
        const missing = influence.missing[name]
        return (
          <li key={name} className={missing ? 'istep is-open' : 'istep'}>
            <h3>{t(`step.${name}`)}</h3>
            {steps[name]}
            {missing ? (
              <MissingStep missing={missing} isStop={name === influence.stopsAt} now={now} />
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}

type MissingProps = { missing: Missing; isStop: boolean; now: string }

function MissingStep({ missing, isStop, now }: MissingProps) {
  const t = useTranslations('initiatives.influence')
  const words = (
    <>
      <p>{t(`reason.${missing.reason}`)}</p>
      <Owed missing={missing} now={now} />
    </>
  )
  return isStop ? (
    <Note kind="warning" title={t('stops')} headingLevel="h3">
      {words}
    </Note>
  ) : (
    <div className="muted flow-s">{words}</div>
  )
}

function Owed({ missing, now }: { missing: Missing; now: string }) {
  const t = useTranslations('initiatives.influence')
  const format = useFormatter()
  const { owes, dueAt } = missing
  if (!owes) return null
  const who = typeof owes === 'object' ? owes.unit : t(owes)
  if (!dueAt) return <p>{t('owesSomeDay', { who })}</p>
  const day = format.dateTime(new Date(dueAt), { dateStyle: 'long' })
  return <p>{t(dueAt < now ? 'owesLate' : 'owesUntil', { who, day })}</p>
}
