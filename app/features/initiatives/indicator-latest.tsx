import { useTranslations } from '../../i18n/page-context.tsx'
import type { IndicatorCard } from '../indicators/card.ts'
import { useAmount, usePeriod } from '../indicators/words.tsx'

/** The newest number of an indicator in words, and where it should go. */
export function IndicatorLatest({ card }: { card: IndicatorCard }) {
  const t = useTranslations('initiatives.indicators')
  const amount = useAmount(card.measure)
  const period = usePeriod()
  if (!card.latest) return <>{t('noValue')}</>
  const now = t('value', { value: amount(card.latest.value), period: period(card.latest.period) })
  const words = card.target
    ? t('withTarget', {
        words: now,
        target: amount(card.target.value),
        year: String(card.target.year),
      })
    : now
  return <>{card.isExample ? t('example', { words }) : words}</>
}
