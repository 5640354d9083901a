import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-bootstrap-'))
afterAll(() => rmSync(folder, { recursive: true }))

const server = join(folder, 'server.ts')
writeFileSync(
  server,
  `import { createServer } from 'node:http'
   import { stopOnSignals } from '${resolve('app/server/graceful-stop.server.ts')}'
   import { endWithParent } from '${resolve('scripts/end-with-parent.ts')}'
   endWithParent()
   stopOnSignals(async () => void process.stdout.write('stopped in order\\n'))
   createServer().listen(0, '127.0.0.1', () => console.log('pid ' + process.pid))`,
)
const starter = join(folder, 'starter.mjs')
writeFileSync(
  starter,
  `import { runWithOwnNode } from '${resolve('scripts/bootstrap.mjs')}'
   runWithOwnNode(['${server}'])`,
)

async function start(command: string, args: string[], environment: Record<string, string> = {}) {
  const { npm_lifecycle_event: _, ...inherited } = process.env
  const starting = spawn(command, args, {
    env: { ...inherited, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  starting.stdout.on('data', (chunk) => (said += String(chunk)))
  while (!said.includes('pid ')) await once(starting.stdout, 'data')
  const pid = Number(/pid (\d+)/.exec(said)?.[1])
  return { starting, pid, said: () => said }
}

async function isGoneWithin(pid: number, milliseconds: number): Promise<boolean> {
  const until = performance.now() + milliseconds
  while (performance.now() < until) {
    try {
      process.kill(pid, 0)
    } catch {
      return true
    }
    await pause(50)
  }
  process.kill(pid, 'SIGKILL')
  return false
}

test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)(
  'the server ends in good order when its starter gets %s',
  async (signal) => {
    const run = await start(process.execPath, [starter])
    run.starting.kill(signal)
    expect(await isGoneWithin(run.pid, 3_000)).toBe(true)
    expect(run.said()).toContain('stopped in order')
  },
)

test('the server ends when the shell in which npm runs it is killed', async () => {
  // The second command keeps the shell from becoming the starter itself.
  const command = `'${process.execPath}' '${starter}'; true`
  const run = await start('sh', ['-c', command], { npm_lifecycle_event: 'serve' })
  run.starting.kill('SIGTERM')
  expect(await isGoneWithin(run.pid, 3_000)).toBe(true)
})

test('outside npm the server outlives the shell that started it', async () => {
  const run = await start('sh', ['-c', `'${process.execPath}' '${starter}'; true`])
  run.starting.kill('SIGTERM')
  expect(await isGoneWithin(run.pid, 1_000)).toBe(false)
})
