import { sql, type Insertable } from 'kysely'
import { isPostgres } from '#db/columns.ts'
import { liftTimeLimit } from '#db/time-limit.server.ts'
import type { Database } from '#db/open.server.ts'
import type { DB } from '#db/schema.ts'
import { ANALYZER_VERSION, lemmasOf, p5Of } from '#app/features/language/analyse.ts'
import { dictionaryFile } from '#app/features/language/dictionary-place.server.ts'
import { loadLexicon } from '#app/features/language/lexicon.server.ts'
import { readFileSync } from 'node:fs'

const COMMON =
  'ławka ścieżka rowerowa chodnik przejście park drzewo boisko biblioteka szkoła pies parking autobus ' +
  'rower kosz zieleń dziecko senior kultura monitoring remont oświetlenie przystanek basen osiedle ulica ' +
  'droga mieszkaniec miasto bezpieczeństwo plac zabaw siłownia trawnik teatr młodzież wycieczka zajęcia ' +
  'budowa modernizacja nawierzchnia teren miejsce potrzeba możliwość projekt czas rok dzień woda powietrze ' +
  'hałas samochód ruch pieszy rodzina zdrowie przychodnia internet urząd sprawa wniosek dane mapa kamera ' +
  'deszcz zbiornik kwiat krzew łąka ogród działka rynek sklep kościół pomnik historia festyn koncert sport'
const TAIL = 20_000
/** Words of the 487 submissions to the civic budget of Łódź 2026: the share of texts, and its longest. */
const TITLE_WORDS = [
  [0, 2],
  [0.1, 5],
  [0.3, 6],
  [0.5, 8],
  [0.7, 11],
  [0.9, 16],
  [0.95, 20],
  [1, 32],
] as const
const BODY_WORDS = [
  [0, 12],
  [0.1, 21],
  [0.2, 28],
  [0.3, 36],
  [0.5, 45],
  [0.6, 59],
  [0.7, 82],
  [0.8, 113],
  [0.9, 187],
  [0.95, 256],
  [0.99, 378],
  [1, 549],
] as const
const FLAT = 200
const CHUNK = 500
const NOW = Date.parse('2026-11-23T09:00:00.000Z')

/** A small generator with a seed: every run works on the same texts. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** Between two known quantiles in a straight line. */
function quantile(known: readonly (readonly [number, number])[], share: number): number {
  const above = known.findIndex(([at]) => at > share)
  const [from, low] = known[above - 1] ?? known.at(-1)!
  const [to, high] = known[above] ?? known.at(-1)!
  return to === from ? low : Math.round(low + ((share - from) / (to - from)) * (high - low))
}

/** What one word adds to a text and to its index, worked out once for each word. */
type Prepared = { text: string; lemmas: string; p5: string }

/**
 * Published postulates as long as those of a civic budget (80 words on average, few of them very
 * long), with words as unevenly frequent as in a language, three tags each; their indexes made in bulk.
 */
export async function fillBigRegister(db: Database, count: number): Promise<void> {
  const lexicon = await loadLexicon()
  const next = random(11)
  const vocabulary = [...COMMON.split(' '), ...tailWords(next)].map((text): Prepared => ({
    text,
    lemmas: lemmasOf(text, lexicon).join(' '),
    p5: p5Of(text).join(' '),
  }))
  // Zipf and Mandelbrot: the word of rank r is 1/(r + 200) as frequent; the commonest are in one text of seven.
  const span = (vocabulary.length + FLAT) / FLAT
  const word = () => vocabulary[Math.floor(FLAT * span ** next() - FLAT)] ?? vocabulary[0]!
  const words = (amount: number) => Array.from({ length: amount }, word)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const [areas, goals, themes] = await Promise.all(
    ['areas', 'kielce-2030', 'iso37120-2014'].map((code) => termIds(db, code)),
  )
  const estates = await db.selectFrom('estate').select('id').execute()
  await withoutIndexes(db, async () => {
    for (let start = 0; start < count; start += CHUNK) {
      const submissions: Insertable<DB['submission']>[] = []
      const tags: Insertable<DB['tag']>[] = []
      const index: Insertable<DB['submission_index']>[] = []
      for (let id = start + 1; id <= Math.min(start + CHUNK, count); id += 1) {
        const title = words(quantile(TITLE_WORDS, next()))
        const body = words(quantile(BODY_WORDS, next()))
        const at = new Date(NOW - (count - id) * 300_000).toISOString()
        const isAnswered = next() < 0.33
        const area = pick(areas ?? [])
        const [t, b] = [
          title.map((each) => each.text).join(' '),
          body.map((each) => each.text).join(' '),
        ]
        submissions.push({
          id,
          reference: `IK-${2000 + Math.floor(id / 100_000)}-${String(id % 100_000).padStart(5, '0')}`,
          kind: 'postulate',
          original_title: t,
          original_body: b,
          public_title: t,
          public_body: b,
          visibility: 'published',
          handling: isAnswered ? 'answered' : 'received',
          answered_at: isAnswered ? at : null,
          position_code: isAnswered ? pick(['accepted', 'rejected', 'clarified'] as const) : null,
          channel: pick(['web', 'web', 'paper', 'phone'] as const),
          received_at: at,
          created_at: at,
          locale: 'pl',
          author_kind: 'resident',
          estate_id: pick(estates).id,
          is_demo: 0,
          moderation_due_at: at,
          answer_due_at: new Date(Date.parse(at) + 30 * 86_400_000).toISOString(),
          published_at: at,
          main_area_id: area,
          support_count: Math.floor(next() ** 4 * 100),
        })
        const terms = [area, pick(goals ?? []), pick(themes ?? [])].filter(Boolean)
        tags.push(
          ...terms.map((term_id, place) => ({
            submission_id: id,
            term_id,
            is_main: place === 0 ? 1 : 0,
            codebook_version: 1,
            proposed_by: 'bench',
            proposed_at: at,
          })),
        )
        index.push({
          submission_id: id,
          analyzer: ANALYZER_VERSION,
          title_tokens: title.map((each) => each.lemmas).join(' '),
          body_tokens: body.map((each) => each.lemmas).join(' '),
          p5: [...title, ...body].map((each) => each.p5).join(' '),
        })
      }
      await db.transaction().execute(async (trx) => {
        await trx.insertInto('submission').values(submissions).execute()
        await trx.insertInto('tag').values(tags).execute()
        await trx.insertInto('submission_index').values(index).execute()
      })
    }
  })
}

/** Full-text indexes are made at the end, all at once: that takes a fraction of the time. */
async function withoutIndexes(db: Database, fill: () => Promise<void>): Promise<void> {
  if (!isPostgres(db)) {
    await fill()
    await sql`insert into submission_search (rowid, title_tokens, body_tokens)
      select submission_id, title_tokens, body_tokens from submission_index`.execute(db)
    await sql`insert into submission_similar (rowid, p5) select submission_id, p5 from submission_index`.execute(
      db,
    )
    await sql`analyze`.execute(db)
    return
  }
  await sql`drop index submission_index_search`.execute(db)
  await sql`drop index submission_index_similar`.execute(db)
  await sql`drop index submission_index_title`.execute(db)
  await fill()
  await db.transaction().execute(async (trx) => {
    await liftTimeLimit(trx)
    await sql`create index submission_index_search on submission_index using gin(search) with (fastupdate=off)`.execute(
      trx,
    )
    await sql`create index submission_index_similar on submission_index using gin(similar_p5) with (fastupdate=off)`.execute(
      trx,
    )
    await sql`create index submission_index_title on submission_index using gin(title_search) with (fastupdate=off)`.execute(
      trx,
    )
    await sql`analyze`.execute(trx)
  })
}

/** Words of the dictionary in a mixed order: what comes late is rare. */
function tailWords(next: () => number): string[] {
  const lemmas = readFileSync(dictionaryFile('index.dic'), 'utf8')
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => /^\p{Ll}{4,12}$/u.test(word))
  return Array.from({ length: TAIL }, () => lemmas[Math.floor(next() * lemmas.length)] ?? '')
}

async function termIds(db: Database, vocabulary: string): Promise<number[]> {
  const rows = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('vocabulary.code', '=', vocabulary)
    .execute()
  return rows.map((row) => row.id)
}
