import type { ServerBuild } from '@remix-run/node'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { runInRequestScope } from '#app/platform/request-scope.server.ts'
import { startRuntime } from '#app/platform/runtime.server.ts'
import { startServer } from '#app/server/start-server.server.ts'
import { migrateToLatest } from '#db/migrate.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { readEnvOrExit } from '../../../scripts/read-env-or-exit.ts'

type Message =
  { cpu: true } | { memory: true } | { render: number } | { statements: 'record' | 'tell' }
type Statement = { sql: string; parameters: readonly unknown[] }

/**
 * What `serveProduct` runs. Answers `{ cpu: true }` with the processor time and the statements used so
 * far, `{ render: n }` with the processor time of rendering the tree of the last page n times, alone,
 * `{ memory: true }` with what lives on the heap, and `{ statements: 'tell' }` with what was asked of the database since it was told to record.
 */
let queries = 0
let recorded: Statement[] | null = null
const runtime = startRuntime(readEnvOrExit(process.env), {
  onQuery({ query: { sql, parameters } }) {
    queries += 1
    recorded?.push({ sql, parameters })
  },
})
await migrateToLatest(runtime.db)
await seedFrame(runtime.db)
const lastRender = await watchRenders()
await startServer({ jobs: false })
// Whoever started it is gone.
process.on('disconnect', () => process.exit())
process.on('message', (message: Message) => void answer(message))
process.send?.('listening')

async function answer(message: Message): Promise<void> {
  if ('cpu' in message) process.send?.({ cpuMs: cpuMs(), queries })
  else if ('memory' in message) process.send?.({ heapMb: livingHeapMb() })
  else if ('statements' in message) process.send?.({ statements: record(message.statements) })
  else process.send?.(await render(message.render))
}

function livingHeapMb(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed / 1e6
}

function record(what: 'record' | 'tell'): Statement[] {
  const known = recorded ?? []
  recorded = what === 'record' ? [] : null
  return known
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}

/** Puts itself before the product's own rendering and remembers with what it was asked. */
async function watchRenders(): Promise<() => Promise<unknown>> {
  const directory = process.env.BUILD_DIRECTORY ?? 'build'
  const file = pathToFileURL(resolve(directory, 'server/index.js')).href
  const build = (await import(file)) as ServerBuild
  const own = build.entry.module.default
  let last: Parameters<typeof own> | null = null
  build.entry.module = {
    ...build.entry.module,
    default: (...asked) => {
      const [request, status, headers, context, load] = asked
      // A reading page sends no data along; this stream could be read only once.
      last = [request, status, headers, { ...context, serverHandoffStream: undefined }, load]
      return own(...asked)
    },
  }
  const scope = { requestId: 'bench', clientAddress: '127.0.0.1', memo: new Map<string, unknown>() }
  return () => runInRequestScope(scope, async () => last && own(...last))
}

async function render(times: number): Promise<{ cpuMs: number }> {
  const before = cpuMs()
  for (let n = 0; n < times; n += 1) await lastRender()
  return { cpuMs: cpuMs() - before }
}
