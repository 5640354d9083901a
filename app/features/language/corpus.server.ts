import { setImmediate } from 'node:timers/promises'
import type { Database } from '#db/open.server.ts'
import { fold, tokenize, wordPlaces } from '../../lib/polish-text.ts'
import { trigramsOf } from '../../lib/similarity.ts'

/** How many texts of the sample hold each key. */
export type Corpus = {
  /** How many texts were read. */
  size: number
  lemmas: ReadonlyMap<string, number>
  p5: ReadonlyMap<string, number>
  /** Of title and the first 2,400 letters of the body, as `trigramsOf` makes them. */
  trigrams: ReadonlyMap<string, number>
  /** Folded words as people write them, with their endings. */
  forms: ReadonlyMap<string, number>
  /** How most people write each of `forms` that has Polish letters: „lawki” is „ławki”. */
  spellings: ReadonlyMap<string, string>
}

const SAMPLE = 2_000
const SLICE = 10
const READ_LENGTH = 2_400
const STALE_AFTER_MS = 600_000
const LOOK_AFTER_MS = 5_000
const MANY_NEW = 500

type Kept = { corpus: Promise<Corpus>; lastId: number; madeAt: number; lookedAt: number }
const kept = new WeakMap<Database, Kept>()

/**
 * Document frequencies of the newest public texts. Made once and again after ten minutes or 500 new
 * texts (a tenth of what there is, while the register is small); whoever asks meanwhile gets the old ones.
 */
export async function readCorpus(db: Database): Promise<Corpus> {
  const now = performance.now()
  const known = kept.get(db)
  if (known && now - known.lookedAt < LOOK_AFTER_MS) return known.corpus
  if (known) known.lookedAt = now
  const lastId = await newestId(db)
  const before = known && (await known.corpus)
  if (known && before && !isOld(known, before.size, lastId, now)) return before
  const corpus = sample(db)
  corpus.catch(() => kept.delete(db))
  if (!known || !before) {
    kept.set(db, { corpus, lastId, madeAt: now, lookedAt: now })
    return corpus
  }
  known.lastId = lastId
  known.madeAt = now
  corpus.then(
    () => (known.corpus = corpus),
    () => undefined,
  )
  return before
}

function isOld({ lastId, madeAt }: Kept, size: number, newest: number, now: number): boolean {
  const many = Math.min(MANY_NEW, Math.max(1, size / 10))
  return now - madeAt > STALE_AFTER_MS || newest - lastId >= many
}

async function newestId(db: Database): Promise<number> {
  const row = await db
    .selectFrom('submission_index')
    .select('submission_id')
    .orderBy('submission_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.submission_id ?? 0
}

async function sample(db: Database): Promise<Corpus> {
  // Only what is public is in the index: its own key gives the newest without a look at the register.
  const ids = await db
    .selectFrom('submission_index')
    .select('submission_id as id')
    .orderBy('submission_id', 'desc')
    .limit(SAMPLE)
    .execute()
  const lemmas = new Map<string, number>()
  const p5 = new Map<string, number>()
  const trigrams = new Map<string, number>()
  const forms = new Map<string, number>()
  const written = new Map<string, number>()
  for (let start = 0; start < ids.length; start += SLICE) {
    const rows = await readTexts(
      db,
      ids.slice(start, start + SLICE).map((row) => row.id),
    )
    for (const row of rows) {
      const text = `${row.public_title ?? ''} ${row.body}`
      count(lemmas, `${row.title_tokens} ${row.body_tokens}`.split(' '))
      count(p5, row.p5.split(' '))
      count(forms, tokenize(text))
      count(
        written,
        wordPlaces(text).map(({ surface }) => surface.normalize('NFC').toLowerCase()),
      )
      for (const trigram of trigramsOf(text))
        trigrams.set(trigram, (trigrams.get(trigram) ?? 0) + 1)
    }
    await setImmediate()
  }
  return { size: ids.length, lemmas, p5, trigrams, forms, spellings: spellingsOf(written) }
}

/** Only what differs from its folded form; many write without Polish letters, so equally frequent ones are written with them. */
function spellingsOf(written: ReadonlyMap<string, number>): Map<string, string> {
  const best = new Map<string, string>()
  for (const [surface, times] of written) {
    const folded = fold(surface)
    if (folded === surface) continue
    const known = best.get(folded) ?? folded
    if (times > (written.get(known) ?? 0) || (known === folded && times === written.get(known))) {
      best.set(folded, surface)
    }
  }
  return best
}

function readTexts(db: Database, ids: readonly number[]) {
  return db
    .selectFrom('submission')
    .innerJoin('submission_index', 'submission_index.submission_id', 'submission.id')
    .select((eb) => [
      'public_title',
      'title_tokens',
      'body_tokens',
      'p5',
      eb.fn<string>('substr', ['public_body', eb.lit(1), eb.lit(READ_LENGTH)]).as('body'),
    ])
    .where('submission.id', 'in', ids)
    .execute()
}

function count(counts: Map<string, number>, keys: readonly string[]): void {
  for (const key of new Set(keys)) if (key !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
}
