import { fork } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '../../support/free-port.ts'

export type ServedProduct = AsyncDisposable & {
  port: number
  origin: string
  pid: number
  /** Asks the server something (see `product-server.ts`). */
  ask<Answer>(message: object): Promise<Answer>
}

/** The built product as a process of its own, for a measurement: limits off, its log read by nobody. */
export async function serveProduct(options: {
  databaseUrl: string
  env?: Record<string, string>
}): Promise<ServedProduct> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const child = fork('tests/bench/served/product-server.ts', {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      IDEA_MODE: 'test',
      PORT: String(port),
      APP_ORIGIN: origin,
      DATABASE_URL: options.databaseUrl,
      SESSION_SECRET: 'a secret of the bench, long enough for it',
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'error',
      ...options.env,
    },
  })
  const exited = once(child, 'exit')
  const reply = async () => {
    const ended = exited.then(([code]) => {
      throw new Error(`the server of the bench ended with ${String(code)}`)
    })
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [unknown]
    return message
  }
  await reply()
  return {
    port,
    origin,
    pid: child.pid ?? 0,
    async ask<Answer>(message: object) {
      const answered = reply()
      child.send(message)
      return (await answered) as Answer
    },
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM')
      await exited
    },
  }
}
