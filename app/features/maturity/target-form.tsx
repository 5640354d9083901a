import { useTranslations } from '../../i18n/page-context.tsx'
import { postedBy, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button, TextButton } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { Panel } from '../../ui/panel.tsx'
import { FormProblems } from '../forms/form-problems.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import type { Level } from './read-subject.server.ts'
import type { Target } from './read-targets.server.ts'

const ID = 'cel'

type TargetFormProps = { target: Target | null; levels: readonly Level[]; posted: PostedForm }

/** Sets the target; the one before it stays in the history. */
export function TargetForm({ target, levels, posted }: TargetFormProps) {
  const t = useTranslations('maturity.target')
  const d = useTranslations('maturity.draft')
  const m = useTranslations('maturity')
  const own = postedBy(posted, 'target')
  const field = { form: ID, posted: own }
  return (
    <Panel kind="staff" title={t('title')} lead={t('deskLead')} id="cel">
      <FormProblems posted={posted} id={ID} />
      {target ? (
        <p>
          <b>{t('now', { level: target.level, year: String(target.byYear) })}</b>{' '}
          {target.justification}
        </p>
      ) : (
        <p className="muted">{t('none')}</p>
      )}
      <form method="post" className="sform" noValidate>
        <input type="hidden" name="seen" value={target?.id ?? ''} />
        <div className="half">
          <PostedField
            {...field}
            name="level"
            label={m('overview.level')}
            value={target ? String(target.level) : ''}
            choices={[
              { value: '', label: d('choose') },
              ...levels.map(({ level, name }) => ({
                value: String(level),
                label: `${level}. ${name}`,
              })),
            ]}
          />
          <PostedField
            {...field}
            name="year"
            label={t('year')}
            hint={t('yearHint')}
            value={target ? String(target.byYear) : ''}
            input={{ inputMode: 'numeric', className: 'input--s' }}
          />
        </div>
        <PostedField
          {...field}
          name="justification"
          label={t('why')}
          hint={t('whyHint')}
          value={target?.justification}
          rows={3}
          lang="pl"
        />
        <Check
          name="example"
          value="on"
          label={d('example')}
          defaultChecked={own ? postedText(own, 'example') === 'on' : target?.isExample}
        />
        <div>
          <Button name="intent" value="target" icon="target">
            {t('set')}
          </Button>
        </div>
      </form>
      {target ? (
        <form method="post">
          <input type="hidden" name="seen" value={target.id} />
          <TextButton name="intent" value="endTarget">
            {t('end')}
          </TextButton>
        </form>
      ) : null}
    </Panel>
  )
}
