import type { ServerBuild } from '@remix-run/node'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadLexicon } from '../features/language/lexicon.server.ts'
import { createMailer } from '#app/platform/mail.server.ts'
import { runtime } from '#app/platform/runtime.server.ts'
import { startAuditAnchors } from './audit-anchors.server.ts'
import { createApp } from './create-app.server.ts'
import { stopGracefully, stopOnSignals } from './graceful-stop.server.ts'
import type { HealthState } from './health.server.ts'
import { startHousekeeping } from './housekeeping.server.ts'
import { startOutboxWorker } from './outbox-worker.server.ts'
import { createPageCache } from './page-cache/page-cache.server.ts'
import { answerProtocolErrors } from './protocol-errors.server.ts'
import { startSearchJob } from './search-job.server.ts'
import { startWorkshopJobs } from './workshop-jobs.server.ts'

export type RunningServer = { server: Server; port: number; stop(): Promise<void> }

export type StartOptions = {
  buildDirectory?: string
  /** Mail, housekeeping and scheduled work. Tests that look into the outbox leave them out. */
  jobs?: boolean
  /** Whether SIGTERM and SIGINT stop the server, close the runtime and end the process. */
  handleSignals?: boolean
  /** Makes each kept page anew and logs an error when it was not true any more. For tests. */
  verifyPages?: boolean
}

/** Serves the built product. The runtime is started and the database migrated before. */
export async function startServer({
  buildDirectory = process.env.BUILD_DIRECTORY ?? 'build',
  jobs = true,
  handleSignals = true,
  verifyPages = false,
}: StartOptions = {}): Promise<RunningServer> {
  const current = runtime()
  const { env } = current
  await loadLexicon()
  const build = (await import(
    pathToFileURL(resolve(buildDirectory, 'server/index.js')).href
  )) as ServerBuild
  const healthState: HealthState = { stopping: false }
  const pageCache = createPageCache(current, { isVerified: verifyPages })
  const clientDirectory = resolve(buildDirectory, 'client')
  const app = createApp({ build, clientDirectory, healthState, pageCache })
  const server = createServer(
    {
      connectionsCheckingInterval: 5_000,
      headersTimeout: 15_000,
      requestTimeout: 30_000,
      // A request without Host gets our page and headers, not Node's bare 400.
      requireHostHeader: false,
    },
    // A kept page is answered before anything else: what made it has passed all that stands here.
    (request, response) => pageCache.answer(request, response, () => app(request, response)),
  )
  server.maxRequestsPerSocket = 1_000
  server.maxConnections = 2_000
  // Who takes nothing of an answer for so long does not want it.
  server.timeout = 120_000
  answerProtocolErrors(server)
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(env.port, env.host, done)
  })
  const periodic = jobs
    ? [
        startOutboxWorker(current, createMailer(env)),
        startHousekeeping(current),
        startAuditAnchors(current),
        startWorkshopJobs(current),
        startSearchJob(current),
      ]
    : []

  async function stop(): Promise<void> {
    const ended = Promise.all(periodic.map((job) => job.stop()))
    await stopGracefully(server, healthState, env.drainSeconds)
    await ended
  }
  if (handleSignals) {
    stopOnSignals(async () => {
      await stop()
      await current.close()
    })
  }
  return { server, port: (server.address() as AddressInfo).port, stop }
}
