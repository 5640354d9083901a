import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { classNames } from '../../../ui/class-names.ts'
import type { CardArea } from '../table-card.ts'
import type { WallCard } from './read-wall.server.ts'

type Props = { cards: readonly WallCard[]; areas: readonly CardArea[] }

/** Dots as bars from nought, each with its number. */
export function WallBars({ cards, areas }: Props) {
  const t = useTranslations('cards.wall')
  const most = Math.max(1, ...cards.map((card) => card.dots))
  return (
    <section className="walldots" aria-labelledby="wyniki">
      <h2 id="wyniki">{t('results')}</h2>
      {cards.length === 0 ? <p className="wall__empty">{t('noDots')}</p> : null}
      <ol>
        {cards.map((card) => {
          const area = areas.find(({ id }) => id === card.areaId)
          return (
            <li key={card.id} className={classNames(area && `area--${area.code}`)}>
              <p className="walldots__t">
                <b>{card.sign}</b> <Written locale="pl">{card.text}</Written>
              </p>
              <div className="walldots__row">
                <svg
                  className="walldots__bar"
                  viewBox={`0 0 ${most} 1`}
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width={card.dots} height="1" />
                </svg>
                <b className="walldots__n">{t('dots', { count: card.dots })}</b>
              </div>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
