import type { CaptureTable, CardArea, CardOutgoing, TableCard } from './table-card.ts'

export type CaptureProps = {
  table: CaptureTable
  /** Of this table, newest first. */
  cards: readonly TableCard[]
  areas: readonly CardArea[]
  /** Null: plain forms only. */
  outgoing: CardOutgoing | null
  /** Where the plain forms go; the page itself by default. */
  action?: string
}

/** The form of one card and the list of what the table wrote. */
export function Capture({ cards }: CaptureProps) {
  return (
    <ul>
      {cards.map((card) => (
        <li key={card.id}>{card.text}</li>
      ))}
    </ul>
  )
}
