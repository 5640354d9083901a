import type { Database } from '#db/open.server.ts'
import type { Instant, SubmissionChange } from '#db/schema.ts'
import { writeSearchIndex } from '#db/search.server.ts'
import { ANALYZER_VERSION, lemmasOf, p5Of } from '#app/features/language/analyse.ts'
import { loadLexicon } from '#app/features/language/lexicon.server.ts'

const SUBJECTS = [
  'ławki',
  'autobus',
  'drzewa',
  'oświetlenie',
  'przejście',
  'biblioteka',
  'boisko',
  'dane',
]
const PLACES = [
  'przy szkole',
  'na osiedlu',
  'w parku',
  'przy przychodni',
  'na przystanku',
  'w centrum',
]
const SENTENCE =
  'Prosimy o zmianę, bo dziś jest niewygodnie i niebezpiecznie, zwłaszcza dla osób starszych i dzieci. '

const CHUNK = 100

/** A small generator with a seed: every run of the bench works on the same data. */
function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** Published postulates of varied length, a third of them answered, with two tags each. */
export async function fillRegister(db: Database, count: number, now: Instant): Promise<void> {
  const next = random(7)
  const lexicon = await loadLexicon()
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const areas = await termIds(db, 'areas')
  const goals = await termIds(db, 'kielce-2030')
  const estates = await db.selectFrom('estate').select('id').execute()
  for (let start = 0; start < count; start += CHUNK) {
    await db.transaction().execute(async (trx) => {
      for (let n = start; n < Math.min(start + CHUNK, count); n += 1) {
        const received = new Date(Date.parse(now) - (count - n) * 600_000).toISOString()
        const title = `${pick(SUBJECTS)} ${pick(PLACES)} nr ${n}`
        const body = SENTENCE.repeat(1 + Math.floor(next() ** 3 * 20))
        const answered = next() < 0.33
        const change: SubmissionChange = {
          handling: answered ? 'answered' : 'received',
          answered_at: answered ? now : null,
          position_code: answered ? pick(['accepted', 'rejected', 'clarified'] as const) : null,
        }
        const mainArea = pick(areas)
        const { id } = await trx
          .insertInto('submission')
          .values({
            reference: `IK-2026-${String(n + 1).padStart(5, '0')}`,
            kind: 'postulate',
            original_title: title,
            original_body: body,
            public_title: title,
            public_body: body,
            visibility: 'published',
            handling: change.handling ?? 'received',
            answered_at: change.answered_at,
            position_code: change.position_code,
            channel: pick(['web', 'web', 'paper', 'phone'] as const),
            received_at: received,
            created_at: received,
            locale: 'pl',
            author_kind: 'resident',
            estate_id: pick(estates).id,
            is_demo: 0,
            moderation_due_at: received,
            answer_due_at: new Date(Date.parse(received) + 30 * 86_400_000).toISOString(),
            published_at: received,
            main_area_id: mainArea,
            support_count: Math.floor(next() ** 4 * 100),
          })
          .returning('id')
          .executeTakeFirstOrThrow()
        await trx
          .insertInto('tag')
          .values([
            {
              submission_id: id,
              term_id: mainArea,
              is_main: 1,
              codebook_version: 1,
              proposed_at: received,
            },
            {
              submission_id: id,
              term_id: pick(goals),
              is_main: 0,
              codebook_version: 1,
              proposed_at: received,
            },
          ])
          .execute()
        await writeSearchIndex(trx, id, {
          analyzer: ANALYZER_VERSION,
          title: lemmasOf(title, lexicon).join(' '),
          body: lemmasOf(body, lexicon).join(' '),
          p5: p5Of(`${title} ${body}`).join(' '),
        })
      }
    })
  }
  await db.insertInto('reference_counter').values({ year: 2026, last: count }).execute()
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
