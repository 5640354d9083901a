import type { CardEditPayload, CardPayload, PhotoPayload } from './card-payload.ts'
import type { CardOutgoing, TableCard } from './table-card.ts'

/**
 * The cards of a table as its people see them: what waits on the device stands among what the city
 * has already. New ones first, as they are listed.
 */
export function withWaiting(
  cards: readonly TableCard[],
  waiting: CardOutgoing['waiting'],
  tableId: number,
): TableCard[] {
  let all = [...cards]
  for (const { kind, payload } of waiting) {
    if (kind === 'card') all = withNew(all, payload as CardPayload, tableId)
    else if (kind === 'card_edit') all = withEdit(all, payload as CardEditPayload)
    else if (kind === 'photo') all = withPhoto(all, payload as PhotoPayload)
  }
  return all
}

function withNew(cards: TableCard[], card: CardPayload, tableId: number): TableCard[] {
  const isOther = (card.tableId ?? tableId) !== tableId
  if (isOther || cards.some(({ id }) => id === card.cardId)) return cards
  const { cardId: id, text, areaId, agree, differ } = card
  const waits = { sign: null, hasPhoto: false, state: 'open', revision: 1 } as const
  return [{ id, tableId, text, areaId, agree, differ, ...waits }, ...cards]
}

/** Each correction on the device counts one revision on, as it will when it is taken in. */
function withEdit(cards: TableCard[], edit: CardEditPayload): TableCard[] {
  const { cardId, text, areaId, agree, differ } = edit
  return cards.map((card) =>
    card.id === cardId && card.revision <= edit.revision
      ? { ...card, text, areaId, agree, differ, revision: edit.revision + 1 }
      : card,
  )
}

function withPhoto(cards: TableCard[], photo: PhotoPayload): TableCard[] {
  return cards.map((card) => (card.id === photo.cardId ? { ...card, hasPhoto: true } : card))
}
