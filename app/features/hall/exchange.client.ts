import type { ActionAnswer } from './action-answer.ts'
import type { QueuedAction } from './queued-action.ts'

const TIMEOUT_MS = 30_000

export type Reply =
  | { kind: 'done'; answers: ActionAnswer[]; state: unknown }
  /** The server cannot read this batch. */
  | { kind: 'refused' }
  | { kind: 'offline' | 'waiting' | 'signedOut' | 'forbidden' }

/** Sends a batch; with none it only asks for the newest list. */
export async function exchange(
  address: string,
  deviceId: string,
  actions: readonly QueuedAction[],
): Promise<Reply> {
  let response: Response
  try {
    response = await fetch(address, {
      ...(actions.length > 0 ? { method: 'POST', body: formOf(deviceId, actions) } : {}),
      // To the sign-in page: the session is over, and nothing is lost.
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    if (response.ok) return { kind: 'done', ...((await response.json()) as Told) }
  } catch {
    return { kind: 'offline' }
  }
  if (response.type === 'opaqueredirect') return { kind: 'signedOut' }
  if ([400, 413, 422].includes(response.status)) return { kind: 'refused' }
  return { kind: [403, 404].includes(response.status) ? 'forbidden' : 'waiting' }
}

type Told = { answers: ActionAnswer[]; state: unknown }

function formOf(deviceId: string, actions: readonly QueuedAction[]): FormData {
  const form = new FormData()
  form.set('batch', JSON.stringify({ deviceId, actions }))
  return form
}
