import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Check } from '../../ui/check.tsx'
import { Panel } from '../../ui/panel.tsx'
import { IndicatorField, postedBy } from './indicator-field.tsx'
import type { IndicatorRow } from './read-indicator.server.ts'

type Props = { row: IndicatorRow; measure: string; posted: PostedForm }

/** A value by hand. For a period that has one it is a correction and asks why. */
export function ValuePanel({ row, measure, posted: sent }: Props) {
  const t = useTranslations('indicators')
  const posted = postedBy(sent, 'value')
  return (
    <Panel kind="staff" title={t('enter.title')} lead={t('enter.lead')} id="wartosc">
      <form method="post" className="flow" noValidate>
        <input type="hidden" name="revision" value={row.revision} />
        <IndicatorField
          posted={posted}
          name="period"
          label={t('period')}
          hint={t(`enter.period.${row.rhythm}`)}
        />
        <IndicatorField
          posted={posted}
          name="value"
          label={measure ? t('enter.value', { measure }) : t('value')}
          hint={t('enter.valueHint')}
          inputMode="decimal"
        />
        <IndicatorField posted={posted} name="note" label={t('note')} optional />
        <IndicatorField posted={posted} name="valueSource" label={t('enter.source')} optional />
        <IndicatorField
          posted={posted}
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
  const target = postedBy(sent, 'target')
  const baseline = postedBy(sent, 'baseline')
  const value = measure ? t('enter.value', { measure }) : t('value')
  return (
    <Panel kind="staff" title={t('enter.goals')}>
      <form method="post" className="flow" noValidate>
        <h3>{t('fact.target')}</h3>
        <input type="hidden" name="revision" value={row.revision} />
        <IndicatorField
          posted={target}
          name="targetYear"
          label={t('enter.targetYear')}
          inputMode="numeric"
        />
        <IndicatorField posted={target} name="targetValue" label={value} inputMode="decimal" />
        <IndicatorField
          posted={target}
          name="targetReason"
          label={t('enter.reason')}
          hint={t('enter.reasonHint')}
          optional
        />
        <Check
          name="targetExample"
          label={t('enter.example')}
          defaultChecked={target?.initialValue?.targetExample === 'on'}
        />
        <Button variant="line" name="intent" value="target">
          {t('enter.saveTarget')}
        </Button>
      </form>
      <form method="post" className="flow" noValidate>
        <h3>{t('fact.baseline')}</h3>
        <input type="hidden" name="revision" value={row.revision} />
        <IndicatorField
          posted={baseline}
          name="baselinePeriod"
          label={t('period')}
          value={row.baseline_period}
        />
        <IndicatorField
          posted={baseline}
          name="baselineValue"
          label={value}
          value={row.baseline_value === null ? null : String(row.baseline_value).replace('.', ',')}
          inputMode="decimal"
        />
        <IndicatorField
          posted={baseline}
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
