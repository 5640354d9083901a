import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type Express } from 'express'
import { runtime } from '#app/platform/runtime.server.ts'
import { allowedHosts } from './allowed-hosts.server.ts'
import { floodLimit } from './flood-limit.server.ts'
import { formBody, formContentType } from './form-body.server.ts'
import { health, type HealthState } from './health.server.ts'
import { lastResort } from './last-resort.server.ts'
import type { PageCache } from './page-cache/page-cache.server.ts'
import { remixHandler } from './remix-handler.server.ts'
import { requestContext } from './request-context.server.ts'
import { noLegacyData, requestLine } from './request-line.server.ts'
import { requestLog } from './request-log.server.ts'
import { sameOriginGate } from './same-origin-gate.server.ts'
import { securityHeaders } from './security-headers.server.ts'
import { speculationRules } from './speculation-rules.server.ts'
import { staticFiles, styleSheetOf } from './static-files.server.ts'

export type AppOptions = {
  /** The Remix build, or a function that gives the newest one (development). */
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Folder of the built client files; null in development, where Vite serves them. */
  clientDirectory: string | null
  healthState?: HealthState
  pageCache: PageCache
}

/** The host: everything a request passes before Remix sees it, in this order. */
export function createApp({ build, clientDirectory, healthState, pageCache }: AppOptions): Express {
  const { env, log } = runtime()
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', [...env.trustedProxies])
  if (clientDirectory) app.locals.styleSheet = styleSheetOf(clientDirectory)
  app.use(requestContext)
  app.use(requestLog(log))
  app.use(securityHeaders(env))
  // Before the hosts: whatever watches the process asks it by address.
  app.use(health(healthState ?? { stopping: false }))
  app.use(allowedHosts(env))
  app.use(requestLine)
  app.use(floodLimit(env))
  app.use(formBody())
  app.use(formContentType)
  app.use(sameOriginGate(env))
  app.use(noLegacyData)
  app.use(compression())
  if (clientDirectory) app.use(staticFiles(clientDirectory))
  if (typeof build !== 'function') app.use(speculationRules(build))
  const mode = clientDirectory ? 'production' : 'development'
  app.use(remixHandler({ build, mode, env, pageCache }))
  app.use(lastResort(log))
  return app
}
