import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { cardSign } from './card.ts'

/** Where a submission comes from that was a card at a table. Numbers only: its words are the submission's own. */
export type CardOrigin = {
  workshop: { id: number; slug: string; title: string }
  session: number
  table: number | null
  sign: string
  agree: number
  differ: number
  dots: number
  /** How many other cards are part of it. */
  merged: number
}

/** The origins of those submissions that were cards: two queries, however many. */
export async function originOf(
  db: Kysely<DB>,
  submissionIds: readonly number[],
): Promise<Map<number, CardOrigin>> {
  if (submissionIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('card')
    .innerJoin('workshop_session', 'workshop_session.id', 'card.session_id')
    .innerJoin('workshop', 'workshop.id', 'workshop_session.workshop_id')
    .leftJoin('hall_table', 'hall_table.id', 'card.table_id')
    .select((eb) => [
      'card.submission_id',
      'card.number',
      'agree_count',
      'differ_count',
      'workshop.id as workshop_id',
      'workshop.slug',
      'workshop.title_pl as title',
      'workshop_session.number as session_number',
      'hall_table.number as table_number',
      eb
        .selectFrom('card as part')
        .select((part) => part.fn.countAll<number | string>().as('count'))
        .whereRef('part.merged_into_id', '=', 'card.id')
        .as('merged'),
      eb
        .selectFrom('card as part')
        .select((part) => part.fn.sum<number | string>('part.hand_dots').as('dots'))
        .where((part) =>
          part.or([
            part('part.id', '=', part.ref('card.id')),
            part('part.merged_into_id', '=', part.ref('card.id')),
          ]),
        )
        .as('hand_dots'),
      eb
        .selectFrom('card_dot')
        .innerJoin('card as part', 'part.id', 'card_dot.card_id')
        .select((part) =>
          part.fn.count<number | string>('card_dot.voter_key').distinct().as('dots'),
        )
        .where((part) =>
          part.or([
            part('part.id', '=', part.ref('card.id')),
            part('part.merged_into_id', '=', part.ref('card.id')),
          ]),
        )
        .as('phone_dots'),
    ])
    .where('card.submission_id', 'in', submissionIds)
    .execute()
  return new Map(
    rows.map((row) => [
      row.submission_id ?? 0,
      {
        workshop: { id: row.workshop_id, slug: row.slug, title: row.title },
        session: row.session_number,
        table: row.table_number,
        sign: cardSign(row.table_number, row.number),
        agree: row.agree_count,
        differ: row.differ_count,
        dots: Number(row.hand_dots ?? 0) + Number(row.phone_dots ?? 0),
        merged: Number(row.merged ?? 0),
      },
    ]),
  )
}

export async function originOfOne(
  db: Kysely<DB>,
  submissionId: number,
): Promise<CardOrigin | null> {
  return (await originOf(db, [submissionId])).get(submissionId) ?? null
}

export type CardOfSubmission = { origin: CardOrigin; background: CardBackground }

export async function readCardOfSubmission(
  db: Kysely<DB>,
  submissionId: number,
): Promise<CardOfSubmission | null> {
  const origin = await originOfOne(db, submissionId)
  return origin && { origin, background: await readCardBackground(db, submissionId) }
}

/** What moderators see besides: cards that are part of it, and what its people did not quite mean. */
export type CardBackground = {
  merged: { sign: string; text: string; agree: number; differ: number }[]
  meant: number
  notes: string[]
  notQuite: number
}

export async function readCardBackground(
  db: Kysely<DB>,
  submissionId: number,
): Promise<CardBackground> {
  const merged = await db
    .selectFrom('card')
    .innerJoin('card as whole', 'whole.id', 'card.merged_into_id')
    .leftJoin('hall_table', 'hall_table.id', 'card.table_id')
    .select([
      'card.number',
      'card.text',
      'card.agree_count as agree',
      'card.differ_count as differ',
      'hall_table.number as table_number',
    ])
    .where('whole.submission_id', '=', submissionId)
    .orderBy('hall_table.number')
    .orderBy('card.number')
    .execute()
  const words = await db
    .selectFrom('card_word')
    .innerJoin('card', 'card.id', 'card_word.card_id')
    .select(['is_meant', 'note'])
    .where('card.submission_id', '=', submissionId)
    .orderBy('card_word.created_at')
    .execute()
  const meant = words.filter((word) => word.is_meant === 1).length
  return {
    merged: merged.map(({ number, table_number, ...card }) => ({
      ...card,
      sign: cardSign(table_number, number),
    })),
    meant,
    notQuite: words.length - meant,
    notes: words.flatMap((word) => (word.note ? [word.note] : [])),
  }
}
