import { useEffect, useMemo, useRef, useState } from 'react'
import type { NewAction } from './day-action.ts'
import type { Queue, QueueView } from './outgoing.client.ts'
import type { Notice, QueuedAction, SyncState } from './queued-action.ts'

export type OutgoingOptions<State> = {
  /** Of the page without its query: `/stol/3-BUK-ZEGAR`. */
  page: string
  /** Takes a batch by POST and answers `{ answers, state }`; GET answers `{ answers: [], state }`. */
  sendTo: string
  /** Whose data these are on the device: nobody else sees them. `account:…` or `table:…`. */
  owner: string
  /** When the device forgets everything. */
  keepUntil: string
  /** The part of the site that the worker looks after: `/panel/warsztaty/` or `/stol/`. */
  scope: string
  /** What the page was made from; the newest one the device knows comes back. */
  state: State
}

export type Outgoing<State> = {
  /** False until things may be kept on this device: then plain forms are sent. */
  isReady: boolean
  sync: SyncState
  /** Whether the page opens again without network. */
  isKept: boolean
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
export function useOutgoing<State extends { at: string }>(
  options: OutgoingOptions<State>,
): Outgoing<State> {
  const { page, sendTo, owner, keepUntil, scope, state } = options
  const first = useRef(state)
  const [view, setView] = useState<QueueView<State>>({
    isReady: false,
    sync: 'starting',
    waiting: [],
    notices: [],
    state,
  })
  const [isKept, setKept] = useState(false)
  const [queue, setQueue] = useState<Queue | null>(null)

  useEffect(() => {
    let isGone = false
    let started: Queue | undefined
    const start = async () => {
      const { startQueue } = await import('./outgoing.client.ts')
      started = await startQueue({ page, sendTo, owner, keepUntil }, first.current, setView)
      if (isGone) return started.stop()
      setQueue(started)
      const { keepPage } = await import('./keep-page.client.ts')
      setKept(await keepPage(page, scope))
    }
    start().catch(() => setView((now) => (now.isReady ? now : { ...now, sync: 'unable' })))
    return () => {
      isGone = true
      started?.stop()
    }
  }, [page, sendTo, owner, keepUntil, scope])

  // The same functions while the queue is: rows of a long list that did not change stay as they are.
  const acts = useMemo(
    () => ({
      add: (action: NewAction) => queue?.add(action) ?? Promise.reject(new Error('not open')),
      send: () => queue?.send(),
      dismiss: (id: string) => queue?.dismiss(id),
      wipe: () => queue?.wipe() ?? Promise.resolve(),
    }),
    [queue],
  )
  return { ...view, ...acts, isReady: view.isReady && queue !== null, isKept }
}
