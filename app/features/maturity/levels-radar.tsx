import { useTranslations } from '../../i18n/page-context.tsx'
import { BySize } from '../../ui/charts/by-size.tsx'
import { RadarChart, type RadarSeries } from '../../ui/charts/radar-chart.tsx'
import { levelIn } from './rating-history.ts'
import { useLevel } from './rating-words.ts'
import type { CurrentRating } from './read-current.server.ts'

/** The six areas around; the city has a rating of its own and is not among them. */
export function LevelsRadar({
  areas,
  year,
}: {
  areas: readonly CurrentRating[]
  /** To compare with; null: today alone. */
  year: number | null
}) {
  const t = useTranslations('maturity.overview')
  const level = useLevel()
  const then = year === null ? [] : areas.map((area) => levelIn(area.history, year))
  const targets = areas.map((area) => area.target?.level ?? null)
  const series: RadarSeries[] = [
    { key: 'now', look: 'now', label: t('today'), values: areas.map((area) => area.level) },
    ...(year === null
      ? []
      : [
          {
            key: 'then',
            look: 'then' as const,
            label: t('endOf', { year: String(year) }),
            values: then,
          },
        ]),
    ...(targets.some((target) => target !== null)
      ? [{ key: 'target', look: 'target' as const, label: t('target'), values: targets }]
      : []),
  ]
  const wordsOf = (area: CurrentRating, index: number) =>
    [
      level(area.level),
      year === null
        ? null
        : t('thenValue', { year: String(year), level: level(then[index] ?? null) }),
      area.target ? t('targetValue', { level: area.target.level }) : null,
    ].filter((part) => part !== null)
  const chart = {
    title: t('radar'),
    description: areas
      .map((area, index) => `${area.name}: ${wordsOf(area, index).join(', ')}.`)
      .join(' '),
    axes: areas.map((area, index) => ({
      key: area.slug,
      label: area.name,
      values: [
        [
          area.level === null ? t('noneShort') : String(area.level),
          area.target ? t('targetValue', { level: area.target.level }) : null,
        ]
          .filter((part) => part !== null)
          .join(', '),
        ...(year === null ? [] : [`${year}: ${then[index] ?? t('noneShort')}`]),
      ],
      area: area.code,
    })),
    series,
    max: 5,
  }
  return <BySize wide={<RadarChart {...chart} />} narrow={<RadarChart {...chart} size="s" />} />
}
