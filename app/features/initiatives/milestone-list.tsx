import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Icon } from '../../ui/icon.tsx'
import { MadeOn } from '../reading/made-on.tsx'
import type { Milestone } from './read-initiative.server.ts'

/** Steps of an initiative: what is done, and what is to come and when. */
export function MilestoneList({ milestones }: { milestones: readonly Milestone[] }) {
  const t = useTranslations('initiatives.milestones')
  return (
    <ol className="imiles">
      {milestones.map((milestone) => (
        <li key={milestone.id} className={milestone.doneOn ? 'is-done' : undefined}>
          <Icon name={milestone.doneOn ? 'circle-check' : 'circle-ellipsis'} />
          <div>
            <Written locale="pl">{milestone.title}</Written>
            <p className="sm muted">
              <MilestoneWhen milestone={milestone} />
            </p>
          </div>
          <span className="vh">{t(milestone.doneOn ? 'isDone' : 'isOpen')}</span>
        </li>
      ))}
    </ol>
  )
}

export function MilestoneWhen({ milestone }: { milestone: Milestone }) {
  const t = useTranslations('initiatives.milestones')
  const { doneOn, dueOn } = milestone
  const date = doneOn ?? dueOn
  if (!date) return <>{t('noDate')}</>
  return (
    <>
      {t(doneOn ? 'doneOn' : 'dueOn')} <MadeOn date={date} />
    </>
  )
}
