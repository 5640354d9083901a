import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { cardAnchor } from './card-anchor.ts'
import { CardNote } from './card-note.tsx'
import type { TablePageData } from './read-table-page.server.ts'
import type { CardArea } from './table-card.ts'

type DotListProps = {
  dots: NonNullable<TablePageData['dots']>
  dotsEach: number
  areas: readonly CardArea[]
}

/** All cards of the session, for the dots of one person. */
export function DotList({ dots, dotsEach, areas }: DotListProps) {
  const t = useTranslations('cards.dots')
  const left = Math.max(0, dotsEach - dots.given)
  return (
    <section className="flow" aria-labelledby="kropki">
      <h2 id="kropki">{t('title')}</h2>
      <p className="cdots__left">{t('left', { left, each: dotsEach })}</p>
      {dots.cards.length === 0 ? <p className="muted">{t('empty')}</p> : null}
      <ul className="cardnotes">
        {dots.cards.map((card) => (
          <CardNote
            key={card.id}
            id={cardAnchor(card.id)}
            sign={card.sign}
            text={card.text}
            area={areas.find(({ id }) => id === card.areaId)}
            meta={card.isOwn ? <b className="cdots__own">{t('own')}</b> : null}
            className={card.isOwn ? 'cardnote--own' : undefined}
          >
            {card.isShown ? null : <p className="sm muted">{t('gone')}</p>}
            {card.isOwn || left > 0 ? (
              <form method="post">
                <input type="hidden" name="card" value={card.id} />
                <Button
                  variant="line"
                  name="intent"
                  value={card.isOwn ? 'undot' : 'dot'}
                  aria-label={t(card.isOwn ? 'takeFrom' : 'giveTo', { sign: card.sign ?? '' })}
                >
                  {t(card.isOwn ? 'take' : 'give')}
                </Button>
              </form>
            ) : null}
          </CardNote>
        ))}
      </ul>
    </section>
  )
}
