import type { TableForm } from './forms.ts'

/** The id of a card in its list, so that the page comes back to it after a plain form. */
export function cardAnchor(cardId: string): string {
  return `karta-${cardId}`
}

/** Dots and words are given in long lists: the page stands at the card again, not at the top. */
export function placeAfter(act: TableForm): string {
  switch (act.intent) {
    case 'dot':
    case 'undot':
    case 'meant':
    case 'notQuite':
      return `#${cardAnchor(act.card)}`
    default:
      return ''
  }
}
