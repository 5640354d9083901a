import { useTranslations } from '../../i18n/page-context.tsx'
import { BySize } from '../../ui/charts/by-size.tsx'
import { LineChart } from '../../ui/charts/line-chart.tsx'
import type { IndicatorCard } from './card.ts'
import { placeOf, stepOf } from './period.ts'
import { useNumber, useSeriesWords } from './words.tsx'

type Props = { card: IndicatorCard; size: 's' | 'm' }

/** The series of an indicator as a picture. */
export function SeriesChart({ card, size }: Props) {
  if (size === 's') return <Chart card={card} size="s" />
  return <BySize wide={<Chart card={card} size="m" />} narrow={<Chart card={card} size="s" />} />
}

/** What it says stands in its description too. */
function Chart({ card, size }: Props) {
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
        isHollow: point.isExample,
      }))}
      step={stepOf(card.rhythm)}
      baseline={card.baseline && { value: card.baseline.value, text: number(card.baseline.value) }}
      target={card.target && { ...card.target, text: number(card.target.value) }}
      area={card.area}
      size={size}
    />
  )
}
