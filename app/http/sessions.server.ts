import { createSessions, type Sessions } from '../features/accounts/sessions.server.ts'
import { runtime, type Runtime } from '#app/platform/runtime.server.ts'

const byRuntime = new WeakMap<Runtime, Sessions>()

/** The session store of this process. */
export function sessions(): Sessions {
  const current = runtime()
  const known = byRuntime.get(current)
  if (known) return known
  const made = createSessions(current.db, current.clock, current.env.secureCookies)
  byRuntime.set(current, made)
  return made
}
