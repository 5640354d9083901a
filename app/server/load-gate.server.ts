import type { Request, Response } from 'express'
import { hasSessionCookie } from './private-pages.ts'

export type LoadGate = {
  /** Resolves with true when it is this request's turn, or with false at once when too many wait. */
  enter(request: Request, response: Response): Promise<boolean>
  /** The answer is made: the next one may begin. Slow readers hold nobody up. */
  leave(): void
}

/** Whoever sends something, and staff, wait in a line of their own that is this much longer. */
const LONGER_LINE = 8
/** Of so many turns one is a reader's even while many send. */
const READERS_TURN = 4

type Limits = { requestsAtOnce: number; requestsWaiting: number }

/**
 * Makes as many pages at once as the machine has use for and lets a few wait. To take more would
 * only make everybody wait longer, until nobody gets an answer in time: whoever comes then is told
 * so at once. A page is made in one go, so none begins where its request is read: a row of requests
 * would be a row of pages, with `/livez`, files, finished pages and refusals stuck behind it.
 */
export function createLoadGate({ requestsAtOnce, requestsWaiting }: Limits): LoadGate {
  const readers: (() => void)[] = []
  const senders: (() => void)[] = []
  let running = 0
  let turns = 0
  let isPlanned = false

  /** One in each turn of the event loop: between two pages it hears who else has come. */
  function startOne(): void {
    isPlanned = false
    if (running >= requestsAtOnce) return
    turns += 1
    const [first, second] = turns % READERS_TURN === 0 ? [readers, senders] : [senders, readers]
    const go = first.shift() ?? second.shift()
    if (!go) return
    running += 1
    go()
    plan()
  }

  function plan(): void {
    if (isPlanned) return
    isPlanned = true
    setImmediate(startOne)
  }

  return {
    enter(request, response) {
      const isSender = request.method === 'POST' || hasSessionCookie(request.headers.cookie)
      const line = isSender ? senders : readers
      if (line.length >= requestsWaiting * (isSender ? LONGER_LINE : 1)) {
        return Promise.resolve(false)
      }
      plan()
      return new Promise((turn) => {
        const go = () => turn(true)
        line.push(go)
        response.once('close', () => {
          const place = line.indexOf(go)
          if (place >= 0) line.splice(place, 1)
        })
      })
    },
    leave() {
      running -= 1
      plan()
    },
  }
}
