import { useTranslations } from '../../i18n/page-context.tsx'
import { LineChart } from '../../ui/charts/line-chart.tsx'
import type { IndicatorCard } from './card.ts'
import { placeOf, stepOf } from './period.ts'
import { useNumber, useSeriesWords } from './words.tsx'

/** The series of an indicator as a picture; what it says stands in its description too. */
export function SeriesChart({ card, size }: { card: IndicatorCard; size: 's' | 'm' }) {
  const t = useTranslations('indicators')
  const number = useNumber()
  const words = useSeriesWords()
  return (
    <LineChart
      title={t('chart', { name: card.name })}
      description={(card.isExample ? `${t('exampleNote')} ` : '') + words(card)}
      points={card.points.map((point) => ({
        key: point.period,
        at: placeOf(point.period),
        value: point.value,
        text: number(point.value),
      }))}
      step={stepOf(card.rhythm)}
      baseline={card.baseline && { value: card.baseline.value, text: number(card.baseline.value) }}
      target={card.target && { ...card.target, text: number(card.target.value) }}
      area={card.area}
      size={size}
    />
  )
}
