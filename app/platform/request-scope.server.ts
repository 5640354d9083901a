import { AsyncLocalStorage } from 'node:async_hooks'
import type { StorageTrouble } from '#db/storage-trouble.ts'
import { processWide } from '../lib/process-wide.ts'

/**
 * What belongs to one request and no loader: Remix hands each loader a Request of its own,
 * so what several of them need (the id for the log, the signed-in person) is kept here.
 */
export type RequestScope = {
  requestId: string
  /** Address of the client as the host trusts it; only for rate limits. */
  clientAddress: string
  memo: Map<string, unknown>
  /** What kept the database from serving this request; see `noteStorageTrouble`. */
  storageTrouble?: StorageTrouble
}

const storage = processWide('request-scope', () => new AsyncLocalStorage<RequestScope>()).value

export function runInRequestScope<T>(scope: RequestScope, work: () => T): T {
  return storage.run(scope, work)
}

export function requestScope(): RequestScope {
  const scope = storage.getStore()
  if (!scope) throw new Error('not inside a request')
  return scope
}

/** Computes once per request. */
export function oncePerRequest<T>(key: string, compute: () => Promise<T>): Promise<T> {
  const { memo } = requestScope()
  const known = memo.get(key) as Promise<T> | undefined
  if (known) return known
  const computed = compute()
  memo.set(key, computed)
  return computed
}
