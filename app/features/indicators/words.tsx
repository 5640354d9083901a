import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import type { IndicatorCard } from './card.ts'

type Format = ReturnType<typeof useFormatter>

/** A number as people read it, with as many digits as it was given. */
export function useNumber(): (value: number) => string {
  const format: Format = useFormatter()
  return (value) => format.number(value, { maximumFractionDigits: 6 })
}

/** A number with its unit: „18,9 µg/m³”. */
export function useAmount(measure: string): (value: number) => string {
  const number = useNumber()
  return (value) => (measure ? `${number(value)}\u00A0${measure}` : number(value))
}

/** `2025`, `3. kwartał 2025` or `wrzesień 2025`. */
export function usePeriod(): (period: string) => string {
  const t = useTranslations('indicators')
  const format: Format = useFormatter()
  return (period) => {
    const rest = period.slice(5)
    if (rest === '') return period
    const year = period.slice(0, 4)
    if (rest.startsWith('Q')) return t('quarter', { quarter: rest.slice(1), year })
    return format.dateTime(new Date(`${period}-15T12:00:00Z`), { year: 'numeric', month: 'long' })
  }
}

/** What the chart of a card shows, said in one breath. */
export function useSeriesWords(): (card: IndicatorCard) => string {
  const t = useTranslations('indicators')
  const period = usePeriod()
  const number = useNumber()
  return ({ points, baseline, target, measure }) => {
    const unit = measure ? ` ${measure}` : ''
    return [
      points
        .map((point) => {
          const example = point.isExample ? ` (${t('example')})` : ''
          return `${period(point.period)}: ${number(point.value)}${unit}${example}`
        })
        .join('; '),
      baseline
        ? t('baselineWords', {
            value: number(baseline.value) + unit,
            period: period(baseline.period),
          })
        : null,
      target
        ? t('targetWords', { value: number(target.value) + unit, year: String(target.year) })
        : null,
    ]
      .filter(Boolean)
      .join('. ')
  }
}
