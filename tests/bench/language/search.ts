import { listPublished } from '#app/features/register/list-published.server.ts'
import { NO_CHOICES } from '#app/features/register/choices.ts'
import { findCorrections } from '#app/features/search/find-corrections.server.ts'
import { loadLexicon } from '#app/features/language/lexicon.server.ts'
import type { Database } from '#db/open.server.ts'
import { isPostgres } from '#db/columns.ts'

export type Measured = { name: string; p50?: number; p95: number; limit?: number }

const NOW = '2026-11-23T09:00:00.000Z'
const WORDS =
  'ławka ścieżka chodnik przejście park drzewo boisko biblioteka szkoła pies parking autobus rower ' +
  'kosz zieleń dziecko senior kultura monitoring remont oświetlenie przystanek basen osiedle'

/** One page of the register by fit: what `/postulaty?q=…` and `/szukaj` ask, in milliseconds. */
export async function measureSearch(db: Database, rounds = 200): Promise<Measured[]> {
  const lexicon = await loadLexicon()
  const words = WORDS.split(' ')
  const rare = await rareWords(db)
  const pick = (list: readonly string[], at: number) => list[at % list.length] ?? ''
  const kinds: [string, (round: number) => string][] = [
    ['search, one common word', (round) => pick(words, round)],
    ['search, two common words', (round) => `${pick(words, round)} ${pick(words, round * 7 + 3)}`],
    ['search, common and rare', (round) => `${pick(words, round)} ${pick(rare, round)}`],
    ['search, one rare word', (round) => pick(rare, round)],
  ]
  const limit = isPostgres(db) ? 120 : 30
  const all: number[] = []
  const measured: Measured[] = []
  for (const [name, text] of kinds) {
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const start = performance.now()
      const corrections = await findCorrections(db, text(round), lexicon)
      const choices = { ...NO_CHOICES, text: text(round), corrections, sort: 'relevance' as const }
      await listPublished(db, choices, { after: null, before: null }, 'pl', NOW)
      times.push(performance.now() - start)
    }
    all.push(...times)
    measured.push({ name, p50: share(times, 0.5), p95: share(times, 0.95) })
  }
  return [
    ...measured,
    { name: 'search, all of them', p50: share(all, 0.5), p95: share(all, 0.95), limit },
  ]
}

async function rareWords(db: Database): Promise<string[]> {
  const rows = await db
    .selectFrom('submission_index')
    .select('title_tokens')
    .where('submission_id', '<=', 200)
    .execute()
  return rows.flatMap((row) => row.title_tokens.split(' ').at(-1) ?? [])
}

function share(times: readonly number[], part: number): number {
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? 0
}
