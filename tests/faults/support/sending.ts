import { setTimeout as pause } from 'node:timers/promises'
import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'
import { openBrowser } from '../../support/browser.ts'

/** A send that was answered with a receipt. */
export type Sent = { reference: string; title: string; at: number; tookMs: number }

/** Sends one postulate through the form and returns the number on the receipt. */
export async function sendOne(origin: string, title: string): Promise<Sent> {
  const began = performance.now()
  const fields = {
    key: newIdempotencyKey(),
    title,
    body: 'Prosimy.',
    author: 'resident',
    seen: '1',
  }
  const response = await openBrowser(origin).post('/postulaty/nowy', fields)
  await response.text()
  const reference = /IK-\d+-\d+/.exec(response.headers.get('Location') ?? '')?.[0]
  if (!reference) throw new Error(`no receipt: ${response.status}`)
  return { reference, title, at: Date.now(), tookMs: performance.now() - began }
}

/** Several people who send one postulate after another, until told to stop. */
export function keepSending(origin: string, people: number) {
  const sent: Sent[] = []
  const over = new AbortController()
  const done = Promise.all(
    Array.from({ length: people }, async (_, person) => {
      for (let n = 0; !over.signal.aborted; n += 1)
        sent.push(await sendOne(origin, `Nadany ${person}-${n}`))
    }),
  )
  return {
    sent,
    /** Waits until so many were answered, or one failed. */
    async until(count: number): Promise<void> {
      while (sent.length < count) await Promise.race([done, pause(20)])
    },
    async stop(): Promise<void> {
      over.abort()
      await done
    },
  }
}

/** The number that follows in the series. */
export function nextReference(reference: string): string {
  return reference.replace(/\d+$/, (last) => String(Number(last) + 1).padStart(last.length, '0'))
}
