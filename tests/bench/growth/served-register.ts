import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '../../support/free-port.ts'

export type ServedRegister = AsyncDisposable & {
  /** Processor time of one uncached request, in milliseconds. */
  cost(page: { path: string; isStaff: boolean }): Promise<number>
}

/** The built product over this register, asked by one visitor and one signed-in person. */
export async function serveRegister(databaseUrl: string, account: string): Promise<ServedRegister> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = fork('tests/bench/growth-server.ts', {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      IDEA_MODE: 'test',
      PORT: String(port),
      APP_ORIGIN: origin,
      DATABASE_URL: databaseUrl,
      SESSION_SECRET: 'a secret of the bench, long enough for it',
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'error',
      BENCH_ACCOUNT: account,
    },
  })
  const { cookie } = (await reply(child)) as { cookie: string }
  const cpuMs = async (message: string) => {
    const answered = reply(child)
    child.send(message)
    return ((await answered) as { cpuMs: number }).cpuMs
  }
  return {
    async cost({ path, isStaff }) {
      const before = await cpuMs('change')
      const response = await fetch(origin + path, { headers: isStaff ? { cookie } : {} })
      await response.arrayBuffer()
      const after = await cpuMs('counters')
      if (response.status !== 200) throw new Error(`${path} was answered ${response.status}`)
      return after - before
    },
    async [Symbol.asyncDispose]() {
      const ended = once(child, 'exit')
      child.send('stop')
      await ended
    },
  }
}

/** The next thing the server says; a server that ended says nothing more. */
function reply(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => {
      child.off('message', said)
      reject(new Error(`the server of the bench ended with ${code}`))
    }
    const said = (message: unknown) => {
      child.off('exit', ended)
      resolve(message)
    }
    child.once('exit', ended)
    child.once('message', said)
  })
}
