import type { CardState } from '#db/card-tables.ts'

/** On the wall and with dots: what is neither dropped nor part of another card. */
export function isOnWall(card: { state: CardState }): boolean {
  return card.state === 'open' || card.state === 'kept'
}
