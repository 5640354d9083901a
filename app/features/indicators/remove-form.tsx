import { useTranslations } from '../../i18n/page-context.tsx'
import { postedBy, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PostedField } from '../forms/posted-field.tsx'
import type { IndicatorPage } from './read-indicator.server.ts'
import { useAmount, usePeriod } from './words.tsx'

type Props = {
  page: Pick<IndicatorPage, 'row' | 'card' | 'values' | 'targets'>
  /** Who only enters values takes away only values. */
  isEditor: boolean
  posted: PostedForm
}

/** Takes away a number that should never have been there; nothing where there is none. */
export function RemovePanel({ page, isEditor, posted: sent }: Props) {
  const t = useTranslations('indicators.remove')
  const amount = useAmount(page.card.measure)
  const period = usePeriod()
  const posted = postedBy(sent, 'remove')
  const { baseline_period, baseline_value, revision } = page.row
  const choice = (kind: 'value' | 'target' | 'baseline', at: string, value: number) => ({
    value: `${kind}/${at}`,
    label: t(kind, { period: period(at), value: amount(value) }),
  })
  const choices = [
    ...page.values.toReversed().map((row) => choice('value', row.period, row.value)),
    ...(isEditor ? page.targets.map((row) => choice('target', String(row.year), row.value)) : []),
    ...(isEditor && baseline_period !== null && baseline_value !== null
      ? [choice('baseline', baseline_period, baseline_value)]
      : []),
  ]
  if (choices.length === 0) return null
  return (
    <Panel kind="staff" title={t('title')} lead={t('lead')} id="usun-liczbe">
      <form method="post" className="flow" noValidate>
        <input type="hidden" name="revision" value={revision} />
        <PostedField
          form="indicator"
          posted={posted}
          name="which"
          label={t('which')}
          choices={[{ value: '', label: t('choose') }, ...choices]}
        />
        <PostedField
          form="indicator"
          posted={posted}
          name="removeReason"
          label={t('reason')}
          hint={t('reasonHint')}
        />
        <Button variant="no" name="intent" value="remove">
          {t('button')}
        </Button>
      </form>
    </Panel>
  )
}
