import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { classNames } from '../../ui/class-names.ts'
import { Pill } from '../../ui/tags.tsx'
import type { IndicatorCard as Card } from './card.ts'
import { SeriesChart } from './series-chart.tsx'
import { useNumber, usePeriod } from './words.tsx'

type Props = { card: Card; href: string; level?: 'h2' | 'h3' | 'h4' }

/** A small multiple: the latest number, the way there and where it should get. */
export function IndicatorCard({ card, href, level: Heading = 'h3' }: Props) {
  const t = useTranslations('indicators')
  const number = useNumber()
  const period = usePeriod()
  const { latest, baseline, target, measure } = card
  return (
    <article className={classNames('ind', card.area && `area--${card.area}`)}>
      <Heading className="ind__name">
        <a href={href}>
          <Written locale={card.nameLocale}>{card.name}</Written>
        </a>
      </Heading>
      {latest ? (
        <p className="ind__now">
          <strong>{number(latest.value)}</strong>{' '}
          <span>
            {measure ? `${measure}, ` : ''}
            {period(latest.period)}
          </span>
        </p>
      ) : (
        <p className="ind__now muted">{t('noData')}</p>
      )}
      {card.points.length > 0 ? <SeriesChart card={card} size="s" /> : null}
      <p className="sm muted">
        {baseline
          ? `${t('baselineShort', { value: number(baseline.value), period: period(baseline.period) })} `
          : null}
        {target
          ? `${t('targetShort', { value: number(target.value), year: String(target.year) })} `
          : null}
        {t(`direction.${card.direction}`)} {t(`code.${card.edition}`, { code: card.code })}.
        {card.asked > 0 ? ` ${t('askedShort', { count: card.asked })}` : null}
      </p>
      {card.isExample ? (
        <Pill icon="info">{t(card.isMixed ? 'partExample' : 'example')}</Pill>
      ) : null}
    </article>
  )
}
