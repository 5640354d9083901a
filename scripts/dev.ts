import type { ServerBuild } from '@remix-run/node'
import express from 'express'
import { createServer } from 'vite'
import { createApp } from '#app/server/create-app.server.ts'
import { createPageCache } from '#app/server/page-cache/page-cache.server.ts'
import { prepareDemo } from './demo-environment.ts'
import { endWithParent } from './end-with-parent.ts'
import { failPlainly } from './fail-plainly.ts'

/** `npm run dev`: the demonstration, built anew at every request; pages reload when a file changes. */
endWithParent()
const runtime = await prepareDemo().catch(failPlainly)
const { env } = runtime
const vite = await createServer({
  server: { middlewareMode: true, hmr: { host: '127.0.0.1' } },
  appType: 'custom',
})
// Reading pages carry no script that could swap modules, so any change reloads the whole page.
vite.watcher.on('change', () => vite.ws.send({ type: 'full-reload' }))

const app = express()
app.use(vite.middlewares)
app.use(
  createApp({
    build: () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>,
    clientDirectory: null,
    pageCache: createPageCache(runtime),
  }),
)
app
  .listen(env.port, env.host, () => {
    console.log(`\n  http://localhost:${env.port}/  (changes in app/ reload the page)\n`)
  })
  .on('error', failPlainly)
