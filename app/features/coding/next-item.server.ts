import type { Kysely } from 'kysely'
import type { DB, Locale, SubmissionKind } from '#db/schema.ts'

/** What the second person sees: the words, and nothing that anybody else thought of them. */
export type CodingItem = {
  id: number
  number: number
  kind: SubmissionKind
  locale: Locale
  title: string
  body: string
  proposal: string | null
  justification: string | null
}

/**
 * The next submission of a round that waits for this person; null when none is left. Left out are
 * those that are not public any more and those that this person tagged since the round began.
 */
export async function nextItem(
  db: Kysely<DB>,
  roundId: number,
  coderId: string,
): Promise<CodingItem | null> {
  const row = await waitingItems(db, coderId)
    .select([
      'coding_item.id',
      'coding_item.position',
      'submission.kind',
      'submission.locale',
      'public_title',
      'public_body',
      'public_proposal',
      'public_justification',
    ])
    .where('round_id', '=', roundId)
    .orderBy('coding_item.position')
    .limit(1)
    .executeTakeFirst()
  if (!row) return null
  return {
    id: row.id,
    number: row.position,
    kind: row.kind,
    locale: row.locale,
    title: row.public_title ?? '',
    body: row.public_body ?? '',
    proposal: row.public_proposal,
    justification: row.public_justification,
  }
}

/** How many submissions wait for this person in rounds that are open. */
export async function countToCode(db: Kysely<DB>, coderId: string): Promise<number> {
  const row = await waitingItems(db, coderId)
    .innerJoin('coding_round', 'coding_round.id', 'coding_item.round_id')
    .select((eb) => eb.fn.countAll().as('waiting'))
    .where('coding_round.coder_id', '=', coderId)
    .where('coding_round.closed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.waiting)
}

function waitingItems(db: Kysely<DB>, coderId: string) {
  return db
    .selectFrom('coding_item')
    .innerJoin('submission', 'submission.id', 'coding_item.submission_id')
    .where('coded_at', 'is', null)
    .where('skipped_at', 'is', null)
    .where('visibility', '=', 'published')
    .where(({ eb, not, exists }) =>
      not(
        exists(
          eb
            .selectFrom('tag')
            .select('tag.id')
            .whereRef('tag.submission_id', '=', 'coding_item.submission_id')
            .where((tag) =>
              tag.or([tag('proposed_by', '=', coderId), tag('removed_by', '=', coderId)]),
            ),
        ),
      ),
    )
}
