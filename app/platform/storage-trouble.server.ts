import { storageTroubleOf, type StorageTrouble } from '#db/storage-trouble.ts'
import { processWide } from '../lib/process-wide.ts'
import { requestScope } from './request-scope.server.ts'

/** Whether a write of this process was refused and none has succeeded since, as far as it is known. */
const state = processWide('storage-trouble', () => ({ refusesWrites: false }))

export const storageState = {
  get refusesWrites(): boolean {
    return state.value.refusesWrites
  },
  /** Whoever wrote and committed something says so: /readyz, which asks for it while this is set. */
  acceptsWrites(): void {
    state.value.refusesWrites = false
  },
}

/**
 * Remembers for this request, and for /readyz, that the database could not do its work: the host
 * then answers in words and gives the typed text back. Null for a bug.
 */
export function noteStorageTrouble(error: unknown): StorageTrouble | null {
  const trouble = storageTroubleOf(error)
  if (trouble) requestScope().storageTrouble ??= trouble
  if (trouble === 'full') state.value.refusesWrites = true
  return trouble
}
