import { useTranslations } from '../../i18n/page-context.tsx'
import { postedBy, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import type { IndicatorRow } from './read-indicator.server.ts'

const ID = 'indicator'

type Props = { row: IndicatorRow; measure: string; posted: PostedForm }

/** A value by hand. For a period that has one it is a correction and asks why. */
export function ValuePanel({ row, measure, posted: sent }: Props) {
  const t = useTranslations('indicators')
  const posted = postedBy(sent, 'value')
  const field = { form: ID, posted }
  return (
    <Panel kind="staff" title={t('enter.title')} lead={t('enter.lead')} id="wartosc">
      <form method="post" className="flow" noValidate>
        <input type="hidden" name="revision" value={row.revision} />
        <PostedField
          {...field}
          name="period"
          label={t('period')}
          hint={t(`enter.period.${row.rhythm}`)}
        />
        <PostedField
          {...field}
          name="value"
          label={measure ? t('enter.value', { measure }) : t('value')}
          hint={t('enter.valueHint')}
          input={{ inputMode: 'decimal' }}
        />
        <PostedField {...field} name="note" label={t('note')} optional />
        <PostedField {...field} name="valueSource" label={t('enter.source')} optional />
        <PostedField
          {...field}
          name="reason"
          label={t('enter.reason')}
          hint={t('enter.reasonHint')}
          optional
        />
        <Check
          name="isExample"
          label={t('enter.example')}
          defaultChecked={posted?.initialValue?.isExample === 'on'}
        />
        <Button name="intent" value="value" icon="check">
          {t('enter.save')}
        </Button>
      </form>
    </Panel>
  )
}

/** Where it began and where it should get. */
export function GoalPanel({ row, measure, posted: sent }: Props) {
  const t = useTranslations('indicators')
  const target = { form: ID, posted: postedBy(sent, 'target') }
  const baseline = { form: ID, posted: postedBy(sent, 'baseline') }
  const value = measure ? t('enter.value', { measure }) : t('value')
  return (
    <Panel kind="staff" title={t('enter.goals')}>
      <form method="post" className="flow" noValidate>
        <h3>{t('fact.target')}</h3>
        <input type="hidden" name="revision" value={row.revision} />
        <PostedField
          {...target}
          name="targetYear"
          label={t('enter.targetYear')}
          input={{ inputMode: 'numeric' }}
        />
        <PostedField
          {...target}
          name="targetValue"
          label={value}
          input={{ inputMode: 'decimal' }}
        />
        <PostedField
          {...target}
          name="targetReason"
          label={t('enter.reason')}
          hint={t('enter.reasonHint')}
          optional
        />
        <Check
          name="targetExample"
          label={t('enter.example')}
          defaultChecked={target.posted?.initialValue?.targetExample === 'on'}
        />
        <Button variant="line" name="intent" value="target">
          {t('enter.saveTarget')}
        </Button>
      </form>
      <form method="post" className="flow" noValidate>
        <h3>{t('fact.baseline')}</h3>
        <input type="hidden" name="revision" value={row.revision} />
        <PostedField
          {...baseline}
          name="baselinePeriod"
          label={t('period')}
          value={row.baseline_period}
        />
        <PostedField
          {...baseline}
          name="baselineValue"
          label={value}
          value={row.baseline_value === null ? null : String(row.baseline_value).replace('.', ',')}
          input={{ inputMode: 'decimal' }}
        />
        <PostedField
          {...baseline}
          name="baselineReason"
          label={t('enter.reason')}
          hint={t('enter.reasonHint')}
          optional
        />
        <Button variant="line" name="intent" value="baseline">
          {t('enter.saveBaseline')}
        </Button>
      </form>
    </Panel>
  )
}
