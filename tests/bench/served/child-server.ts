import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'

/** A process of the bench that answers questions one at a time. */
export type ChildServer = AsyncDisposable & {
  process: ChildProcess
  ask<Answer>(message: object): Promise<Answer>
}

/** Starts it and waits until it says that it is ready; what it is told first makes it so. */
export async function startChild(
  script: string,
  options: { env?: Record<string, string>; told?: object } = {},
): Promise<ChildServer> {
  const child = fork(script, {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...options.env },
  })
  const exited = once(child, 'exit')
  const reply = async () => {
    const ended = exited.then(([code]) => {
      throw new Error(`${script} ended with ${String(code)}`)
    })
    const [message] = (await Promise.race([once(child, 'message'), ended])) as [unknown]
    return message
  }
  const ready = reply()
  if (options.told) child.send(options.told)
  await ready
  return {
    process: child,
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
