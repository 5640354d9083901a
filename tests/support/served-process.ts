import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from './free-port.ts'

export type ServedProcess = AsyncDisposable & {
  process: ChildProcess
  port: number
  url: string
  /** Resolves with the exit code, or with null when a signal ended it. */
  exited: Promise<number | null>
}

/**
 * The product in a process of its own, as a supervisor runs it. Kills it at the end if need be.
 * With `PORT` it listens there, as a server that comes back does.
 */
export async function startServedProcess(
  env: Record<string, string> = {},
  script = 'tests/support/serve.ts',
): Promise<ServedProcess> {
  const port = env.PORT ? Number(env.PORT) : await freePort()
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, [script], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      IDEA_MODE: 'test',
      PORT: String(port),
      APP_ORIGIN: url,
      DATABASE_URL: 'file::memory:',
      SESSION_SECRET: 'a secret of the tests, long enough for them',
      LOG_LEVEL: 'warn',
      // As `bootstrap.mjs` does: what was compiled once is read the next time.
      NODE_COMPILE_CACHE: 'node_modules/.cache/compiled',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  await Promise.race([
    once(child.stdout!, 'data'),
    exited.then((code) => {
      throw new Error(`the server ended with ${code} before it listened`)
    }),
  ])
  return {
    process: child,
    port,
    url,
    exited,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await exited
    },
  }
}
