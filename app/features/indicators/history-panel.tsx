import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { SubSection } from '../../ui/section.tsx'
import type { IndicatorCard } from './card.ts'
import type { IndicatorPage } from './read-indicator.server.ts'
import { useAmount, usePeriod } from './words.tsx'

/** The person is known to staff only; everybody reads the unit or the role. */
type Change = Omit<IndicatorPage['changes'][number], 'by'> & { by?: string | null }

/** What stood there before, what stands there now, why, when and by whom. */
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
  const status = useTranslations('status')
  const period = usePeriod()
  const by = ({ by: person, unit, role }: Change) =>
    [person, unit ?? (role ? status(`role.${role}`) : null)].flatMap((who) =>
      who ? `, ${who}` : [],
    )
  return (
    <SubSection title={t('history')}>
      {changes.length === 0 ? <p className="muted">{t('noHistory')}</p> : null}
      <ul className="inlist">
        {changes.map((change) => (
          <li key={change.id}>
            <span>
              {t(`changed.${change.kind}`, { period: period(change.period) })}{' '}
              <del>{change.value_before === null ? t('nothing') : amount(change.value_before)}</del>{' '}
              →{' '}
              {change.value_after === null ? (
                <strong>{t('removed')}</strong>
              ) : (
                <ins>{amount(change.value_after)}</ins>
              )}
              <br />
              <Written locale="pl">{change.reason}</Written>
            </span>
            <span className="sm muted">
              {format.dateTime(new Date(change.changed_at), { dateStyle: 'long' })}
              {by(change)}
            </span>
          </li>
        ))}
      </ul>
    </SubSection>
  )
}
