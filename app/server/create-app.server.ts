import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import express, { type Express } from 'express'
import { randomUUID } from 'node:crypto'
import { runInRequestScope } from '#app/platform/request-scope.server.ts'

export type AppOptions = {
  /** The Remix build, or a function that gives the newest one (development). */
  build: ServerBuild | (() => Promise<ServerBuild>)
  /** Folder of the built client files; null in development, where Vite serves them. */
  clientDirectory: string | null
}

/** The host: everything a request passes before Remix sees it. */
export function createApp(options: AppOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.use((request, response, next) => {
    const requestId = randomUUID()
    response.setHeader('X-Request-Id', requestId)
    const clientAddress = request.socket.remoteAddress ?? ''
    runInRequestScope({ requestId, clientAddress, memo: new Map() }, next)
  })
  if (options.clientDirectory) {
    app.use(
      '/assets',
      express.static(`${options.clientDirectory}/assets`, { immutable: true, maxAge: '1y' }),
    )
    app.use(express.static(options.clientDirectory, { maxAge: '1h', index: false }))
  }
  app.all('*', createRequestHandler({ build: options.build, mode: process.env.NODE_ENV }))
  return app
}
