import { MOST_AT_ONCE } from './day-limits.ts'
import type { QueuedAction } from './queued-action.ts'

/** Well below what the server takes as a form, whatever the letters are. */
const MOST_BYTES = 40_000

/** The oldest actions that go together: a photo goes alone where it is too large for company. */
export function nextBatch(waiting: readonly QueuedAction[], most = MOST_AT_ONCE): QueuedAction[] {
  const batch: QueuedAction[] = []
  let bytes = 0
  for (const action of waiting.slice(0, most)) {
    bytes += new Blob([JSON.stringify(action)]).size
    if (batch.length > 0 && bytes > MOST_BYTES) break
    batch.push(action)
  }
  return batch
}

const FIRST_MS = 3_000
const LONGEST_MS = 60_000

/** How long to wait before the next try after so many that failed in a row. */
export function retryAfter(failures: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 1))
}
