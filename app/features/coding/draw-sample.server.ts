import { setImmediate } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { seededShuffle } from '../../lib/seeded-shuffle.ts'
import { instantInWarsaw } from '../../lib/warsaw-instant.ts'
import { plusDays } from '../../lib/warsaw-day.ts'
import type { NewRound, RoundFilters } from './round-form.ts'

const SLICE = 5000

/**
 * Published submissions that meet the filters and that this person neither tagged nor untagged:
 * nobody judges themselves a second time. Read in slices, so that others are served in between.
 */
async function findCandidates(
  db: Kysely<DB>,
  filters: RoundFilters,
  coderId: string,
): Promise<number[]> {
  const found: number[] = []
  for (let last = 0; ;) {
    const rows = await candidates(db, filters, coderId)
      .where('submission.id', '>', last)
      .orderBy('submission.id')
      .limit(SLICE)
      .execute()
    found.push(...rows.map((row) => row.id))
    last = rows.at(-1)?.id ?? last
    if (rows.length < SLICE) return found
    await setImmediate()
  }
}

function candidates(db: Kysely<DB>, filters: RoundFilters, coderId: string) {
  const { from, to, kind, consultationId } = filters
  return db
    .selectFrom('submission')
    .select('submission.id')
    .where('visibility', '=', 'published')
    .$if(from !== null, (query) => query.where('received_at', '>=', startOf(from ?? '')))
    .$if(to !== null, (query) => query.where('received_at', '<', startOf(plusDays(to ?? '', 1))))
    .$if(kind !== null, (query) => query.where('kind', '=', kind ?? 'postulate'))
    .$if(consultationId !== null, (query) => query.where('consultation_id', '=', consultationId))
    .where(({ eb, not, exists }) =>
      not(
        exists(
          eb
            .selectFrom('tag')
            .select('tag.id')
            .whereRef('tag.submission_id', '=', 'submission.id')
            .where((tag) =>
              tag.or([tag('proposed_by', '=', coderId), tag('removed_by', '=', coderId)]),
            ),
        ),
      ),
    )
}

function startOf(day: string): Instant {
  return instantInWarsaw(day, '00:00') ?? ''
}

/** In random order that the seed decides: the same seed over the same submissions draws the same. */
export async function drawSample(
  db: Kysely<DB>,
  form: NewRound,
  seed: number,
): Promise<{ ids: number[]; population: number }> {
  const all = await findCandidates(db, form, form.coderId)
  const shuffled = seededShuffle(all, seed)
  return { ids: shuffled.slice(0, sizeOf(form, all.length)), population: all.length }
}

function sizeOf({ sample, size }: NewRound, population: number): number {
  if (sample === 'all' || size === null) return population
  return sample === 'number' ? size : Math.ceil((population * size) / 100)
}
