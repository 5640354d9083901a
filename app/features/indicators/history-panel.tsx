import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { SubSection } from '../../ui/section.tsx'
import type { IndicatorCard } from './card.ts'
import type { IndicatorPage } from './read-indicator.server.ts'
import { useAmount, usePeriod } from './words.tsx'

type Change = Omit<IndicatorPage['changes'][number], 'by'>

/** What stood there before, what stands there now, and why. */
export function HistoryPanel({
  changes,
  card,
}: {
  changes: readonly Change[]
  card: IndicatorCard
}) {
  const t = useTranslations('indicators')
  const format = useFormatter()
  const amount = useAmount(card.measure)
  const period = usePeriod()
  return (
    <SubSection title={t('history')}>
      {changes.length === 0 ? <p className="muted">{t('noHistory')}</p> : null}
      <ul className="inlist">
        {changes.map((change) => (
          <li key={change.id}>
            <span>
              {t(`changed.${change.kind}`, { period: period(change.period) })}{' '}
              <del>{change.value_before === null ? t('nothing') : amount(change.value_before)}</del>{' '}
              → <ins>{change.value_after === null ? t('nothing') : amount(change.value_after)}</ins>
              <br />
              <Written locale="pl">{change.reason}</Written>
            </span>
            <span className="sm muted">
              {format.dateTime(new Date(change.changed_at), { dateStyle: 'long' })}
              {change.unit ? `, ${change.unit}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </SubSection>
  )
}
