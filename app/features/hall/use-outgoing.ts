import type { NewAction } from './day-action.ts'
import type { Notice, QueuedAction, SyncState } from './queued-action.ts'

export type OutgoingOptions<State> = {
  /** Of the page without its query: `/stol/3-BUK-ZEGAR`. */
  page: string
  /** Takes a batch by POST and answers `{ answers, state }`; GET answers `{ state }`. */
  sendTo: string
  /** Whose data these are on the device: nobody else sees them. */
  owner: string
  /** When the device forgets everything. */
  keepUntil: string
  /** What the page was made from; the newest one the device knows comes back. */
  state: State & { at: string }
}

export type Outgoing<State> = {
  /** False until things may be kept on this device: then plain forms are sent. */
  isReady: boolean
  sync: SyncState
  /** Oldest first. */
  waiting: readonly QueuedAction[]
  notices: readonly Notice[]
  state: State
  /** Resolves with the id once it is kept on the device. */
  add(action: NewAction): Promise<string>
  send(): void
  dismiss(id: string): void
  /** Takes everything of this page off the device. */
  wipe(): Promise<void>
}

/** What a page does without network: kept on the device, sent when the network is there. */
export function useOutgoing<State>({ state }: OutgoingOptions<State>): Outgoing<State> {
  return {
    isReady: false,
    sync: 'starting',
    waiting: [],
    notices: [],
    state,
    add: async () => '',
    send() {},
    dismiss() {},
    wipe: async () => undefined,
  }
}
