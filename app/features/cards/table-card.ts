import type { CardState } from '#db/card-tables.ts'
import type { CardEditPayload, CardPayload, PhotoPayload } from './card-payload.ts'

/** A card as its table sees it. */
export type TableCard = {
  id: string
  tableId: number | null
  /** `W-3.4`; null while it is only on the device. */
  sign: string | null
  text: string
  areaId: number | null
  agree: number
  differ: number
  hasPhoto: boolean
  state: CardState
  revision: number
}
/** `code` colours the card. */
export type CardArea = { id: number; code: string; name: string; icon: string | null }
export type CaptureTable = {
  id: number
  number: number
  topic: string | null
  areaId: number | null
}

export type CardAction =
  | { kind: 'card'; payload: CardPayload }
  | { kind: 'card_edit'; payload: CardEditPayload }
  | { kind: 'photo'; payload: PhotoPayload }

/** What the capture asks of the queue of the device: see features/hall/use-outgoing. */
export type CardOutgoing = {
  /** False until things may be kept on this device: then plain forms are sent. */
  isReady: boolean
  /** Resolves once it is kept on the device. */
  add(action: CardAction): Promise<unknown>
  /** Not sent yet, oldest first. */
  waiting: readonly { id: string; kind: string; payload: unknown }[]
}

/** What the page of a table is made from: the newest one that the device knows is shown. */
export type TableState = { at: string; cards: TableCard[] }
