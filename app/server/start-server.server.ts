import type { ServerBuild } from '@remix-run/node'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { runtime } from '#app/platform/runtime.server.ts'
import { createApp } from './create-app.server.ts'

export type RunningServer = { server: Server; port: number; stop(): Promise<void> }

/** Serves the built product. The runtime is started and the database migrated before. */
export async function startServer(
  buildDirectory = process.env.BUILD_DIRECTORY ?? 'build',
): Promise<RunningServer> {
  const { env } = runtime()
  const build = (await import(pathToFileURL(resolve(buildDirectory, 'server/index.js')).href)) as ServerBuild
  const app = createApp({ build, clientDirectory: resolve(buildDirectory, 'client') })
  const server = createServer(app)
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(env.port, env.host, done)
  })
  return {
    server,
    port: (server.address() as AddressInfo).port,
    stop: () => new Promise((done) => server.close(() => done())),
  }
}
