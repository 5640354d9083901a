import type { Server } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import type { HealthState } from './health.server.ts'

/** Requests that are still running after it are cut off. */
const FINISH_WITHIN_MS = 10_000

/**
 * Lets a server end without a failed request: /readyz says no at once, for the drain time new
 * requests are still taken while balancers notice, then those that run may finish.
 */
export async function stopGracefully(
  server: Server,
  state: HealthState,
  drainSeconds: number,
): Promise<void> {
  state.stopping = true
  // Connections close after the response that is on its way, or at once when they are idle.
  server.prependListener('request', (_request, response) => {
    response.setHeader('Connection', 'close')
  })
  if (drainSeconds > 0) await pause(drainSeconds * 1_000)
  const closed = new Promise<void>((done) => server.close(() => done()))
  // A response begun before the stop leaves its connection open: look again until all are gone.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const cutOff = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS)
  await closed
  clearInterval(sweep)
  clearTimeout(cutOff)
}

/**
 * The terminal sends Ctrl-C to every process, and `bootstrap.mjs` passes it on once more: what
 * comes this soon is the same request.
 */
const SAME_REQUEST_MS = 100

/** Ctrl-C, SIGTERM and SIGHUP stop in good order; a second signal ends the process at once. */
export function stopOnSignals(stop: () => Promise<void>): void {
  let askedAt: number | null = null
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (askedAt !== null) {
        if (performance.now() - askedAt > SAME_REQUEST_MS) process.exit(1)
        return
      }
      askedAt = performance.now()
      stop().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}
