import { useTranslations } from '../../../i18n/page-context.tsx'
import { CardNote } from '../card-note.tsx'
import type { CardArea } from '../table-card.ts'
import type { WallCard } from './read-wall.server.ts'

type Props = { cards: readonly WallCard[]; areas: readonly CardArea[] }

const LONG = 160

/** The newest cards. */
export function WallCards({ cards, areas }: Props) {
  const t = useTranslations('cards.wall')
  return (
    <section className="wcardwall" aria-labelledby="karty">
      <h2 id="karty">{t('newest')}</h2>
      {cards.length === 0 ? <p className="wall__empty">{t('noCards')}</p> : null}
      <ul className="wcardwall__list">
        {cards.map((card) => (
          <CardNote
            key={card.id}
            sign={card.sign}
            text={card.text}
            area={areas.find(({ id }) => id === card.areaId)}
            counts={card}
            className={card.text.length > LONG ? 'cardnote--long' : undefined}
          />
        ))}
      </ul>
    </section>
  )
}
