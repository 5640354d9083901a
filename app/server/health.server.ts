import { Router } from 'express'
import { runtime } from '#app/platform/runtime.server.ts'
import { isReady } from './readiness.server.ts'

export type HealthState = {
  /** Set when the process was asked to stop: it finishes its requests and takes no new ones. */
  stopping: boolean
}

/** How long an answer of /readyz stands: strangers who ask all the time cost nothing. */
const REMEMBER_MS = 1_000

/** `/livez`: the process answers. `/readyz`: it can do its work. Strangers learn no more than that. */
export function health(state: HealthState): Router {
  const router = Router()
  let known: Promise<boolean> | null = null
  let knownAt = 0

  router.get('/livez', (_request, response) => {
    response.setHeader('Cache-Control', 'no-store')
    response.type('text/plain').send('ok\n')
  })
  router.get('/readyz', async (_request, response) => {
    if (!known || performance.now() - knownAt > REMEMBER_MS) {
      known = isReady(runtime())
      knownAt = performance.now()
    }
    const ready = !state.stopping && (await known)
    response.setHeader('Cache-Control', 'no-store')
    response
      .status(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ok\n' : 'not ready\n')
  })
  return router
}
