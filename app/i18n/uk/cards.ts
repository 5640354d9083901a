import type { Translation } from '../translation.ts'
import type { cards as source } from '../pl/cards.ts'

export const cards: Translation<typeof source> = {
  title: '…',
}
