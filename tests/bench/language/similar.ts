import { setTimeout } from 'node:timers/promises'
import type { Database } from '#db/open.server.ts'
import { offerSimilar } from '#app/features/similar/offer-similar.server.ts'
import { watchHolding } from '../../support/watch-holding.ts'

export type Measured = { p50: number; p95: number; most: number; longestHold: number }

const WORDS_TYPED = [3, 6, 10, 40] as const

/**
 * Looks for similar ones as a person types each of these texts, word by word further on: the whole
 * way from the words to the five that are shown. Milliseconds; `longestHold`: how long the event
 * loop was held at most, in processor time.
 */
export async function measureSimilar(db: Database, texts: readonly string[]): Promise<Measured> {
  const times: number[] = []
  const holding = watchHolding()
  // The first one reads the frequencies, once in ten minutes.
  await offerSimilar(db, { title: texts[0] ?? '', body: '', estate: null })
  for (const text of texts) {
    const words = text.split(/\s+/)
    for (const count of WORDS_TYPED) {
      const [title, body] = [words.slice(0, 8), words.slice(8, Math.max(8, count))]
      const typed = { title: title.slice(0, count).join(' '), body: body.join(' '), estate: null }
      // Each request comes by itself: without a pause many would be one hold.
      await setTimeout(2)
      const start = performance.now()
      await offerSimilar(db, typed)
      times.push(performance.now() - start)
    }
  }
  const longestHold = holding.stop()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0
  return { p50: at(0.5), p95: at(0.95), most: at(1), longestHold }
}
