import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import { MilestoneWhen } from './milestone-list.tsx'
import type { Milestone } from './read-initiative.server.ts'

type MilestonePanelProps = { milestones: readonly Milestone[]; today: string; posted: PostedForm }

/** Milestones one by one, each with its own buttons. */
export function MilestonePanel({ milestones, today, posted }: MilestonePanelProps) {
  const t = useTranslations('initiatives.milestones')
  return (
    <Panel kind="staff" title={t('title')} className="flow">
      <ul className="ties">
        {milestones.map((milestone) => (
          <li key={milestone.id}>
            <div>
              <Written locale="pl">{milestone.title}</Written>
              <p className="sm muted">
                <MilestoneWhen milestone={milestone} />
              </p>
            </div>
            <form method="post" className="row">
              <input type="hidden" name="id" value={milestone.id} />
              {milestone.doneOn ? (
                <Button variant="line" name="intent" value="reopenMilestone">
                  {t('reopen')}
                  <span className="vh"> {milestone.title}</span>
                </Button>
              ) : (
                <>
                  <label className="row sm" htmlFor={`done-${milestone.id}`}>
                    {t('doneLabel')}
                    <span className="vh"> {milestone.title}</span>
                  </label>
                  <input
                    id={`done-${milestone.id}`}
                    className="input input--day"
                    type="date"
                    name="doneOn"
                    max={today}
                    defaultValue={today}
                  />
                  <Button variant="line" name="intent" value="finishMilestone" icon="check">
                    {t('finish')}
                    <span className="vh"> {milestone.title}</span>
                  </Button>
                </>
              )}
              <TextButton name="intent" value="removeMilestone" formNoValidate>
                {t('remove')}
                <span className="vh"> {milestone.title}</span>
              </TextButton>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" className="flow" noValidate>
        <PostedField
          form="initiative"
          posted={posted}
          name="milestone"
          label={t('name')}
          lang="pl"
        />
        <PostedField
          form="initiative"
          posted={posted}
          name="dueOn"
          label={t('due')}
          hint={t('dueHint')}
          optional
        />
        <Button variant="line" name="intent" value="addMilestone" icon="plus">
          {t('add')}
        </Button>
      </form>
    </Panel>
  )
}
