import { sql, type Kysely } from 'kysely'
import type { LearnedLabel } from '#db/learned-words.server.ts'
import type { DB } from '#db/schema.ts'
import { packedHas } from './bag.ts'

export type Earlier = { reference: string; title: string }
type Wanted = LearnedLabel & { lemmas: readonly string[] }

const SHOWN = 2
/** Among so many of the newest the ones that share most words are chosen. */
const LOOKED_AT = 12

/** For each label two submissions that people gave it, in the order of `wanted`. */
export async function readEarlier(
  db: Kysely<DB>,
  wanted: readonly Wanted[],
  exceptId: number,
): Promise<Earlier[][]> {
  if (wanted.length === 0) return []
  const newest = wanted.map(
    ({ model, labelId }, index) =>
      sql`select * from (select ${sql.lit(index)} as place, submission_id from learned_judgement
        where model = ${model} and label_id = ${labelId} and submission_id <> ${exceptId}
        order by submission_id desc limit ${sql.lit(LOOKED_AT)}) t`,
  )
  const rows = await db
    .selectFrom(
      sql<{ place: number; submission_id: number }>`(${sql.join(newest, sql` union all `)})`.as(
        'n',
      ),
    )
    .innerJoin('learned_text', 'learned_text.submission_id', 'n.submission_id')
    .innerJoin('submission', 'submission.id', 'n.submission_id')
    .select(['n.place', 'submission.id', 'reference', 'public_title as title', 'lemmas'])
    .execute()
  return wanted.map(({ lemmas }, index) =>
    rows
      .filter((row) => row.place === index)
      .map((row) => ({ ...row, shared: lemmas.filter((l) => packedHas(row.lemmas, l)).length }))
      .toSorted((a, b) => b.shared - a.shared || b.id - a.id)
      .slice(0, SHOWN)
      .map(({ reference, title }) => ({ reference, title: title ?? reference })),
  )
}
