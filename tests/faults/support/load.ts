import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'

export type Answer = { at: number; ms: number; status: number; retryAfter: string | null }

type Wanted = {
  url: string
  /** The path of the n-th request. */
  path(n: number): string
  headers?: Record<string, string>
}

/** One page, with the time until its last byte. Status 0 without an answer. */
export function ask(
  agent: Agent,
  url: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const at = performance.now()
  return new Promise((done) => {
    const end = (status: number, retryAfter: string | null = null) =>
      done({ at, ms: performance.now() - at, status, retryAfter })
    request(url, { agent, headers }, (response) => {
      response.resume()
      response.once('end', () =>
        end(response.statusCode ?? 0, response.headers['retry-after'] ?? null),
      )
      response.once('error', () => end(0))
    })
      .once('error', () => end(0))
      .end()
  })
}

/** So many people who ask for the next page as soon as they have one: what the server can do at most. */
export async function askInTurn(wanted: Wanted, people: number, ms: number): Promise<Answer[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: people })
  const until = performance.now() + ms
  const answers: Answer[] = []
  let n = 0
  const person = async () => {
    while (performance.now() < until) {
      answers.push(await ask(agent, wanted.url + wanted.path((n += 1)), wanted.headers))
    }
  }
  await Promise.all(Array.from({ length: people }, person))
  agent.destroy()
  return answers
}

const TICK_MS = 10

/** So many requests a second whatever becomes of them, as a crowd does that nobody holds back. */
export async function askAtRate(wanted: Wanted, perSecond: number, ms: number): Promise<Answer[]> {
  const agent = new Agent({ keepAlive: true })
  const started = performance.now()
  const answers: Promise<Answer>[] = []
  while (performance.now() - started < ms) {
    const due = Math.floor(((performance.now() - started) / 1_000) * perSecond)
    while (answers.length < due) {
      answers.push(ask(agent, wanted.url + wanted.path(answers.length), wanted.headers))
    }
    await pause(TICK_MS)
  }
  const all = await Promise.all(answers)
  agent.destroy()
  return all
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
