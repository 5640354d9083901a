import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { withSubmissionPaths } from './submission-paths.server.ts'

/** The way of cards: each step holds those of the next. */
export type CardNumbers = {
  cards: number
  submitted: number
  published: number
  answered: number
  reflected: number
}
export type TableNumbers = {
  session: number
  number: number
  topic: string | null
  cards: number
  kept: number
}

export const NO_CARDS: CardNumbers = {
  cards: 0,
  submitted: 0,
  published: 0,
  answered: 0,
  reflected: 0,
}

/** Of each of these workshops. A card whose submission was merged goes the way of the one it went into. */
export async function countCards(
  db: Kysely<DB>,
  workshopIds: readonly number[],
): Promise<Map<number, CardNumbers>> {
  const cards = await db
    .selectFrom('card')
    .innerJoin('workshop_session as session', 'session.id', 'card.session_id')
    .select((eb) => [
      'session.workshop_id as workshopId',
      eb.fn.count<number>('card.id').as('cards'),
      eb.fn.count<number>('card.submission_id').as('submitted'),
    ])
    .where('session.workshop_id', 'in', [0, ...workshopIds])
    .groupBy('session.workshop_id')
    .execute()
  const ends = await withSubmissionPaths(db, { workshopIds })
    .selectFrom('path')
    .innerJoin('submission', 'submission.id', 'path.id')
    .select((eb) => {
      const each = eb.fn.countAll<number>()
      return [
        'path.workshop_id as workshopId',
        each.as('published'),
        each.filterWhere('handling', 'in', ['answered', 'reflected']).as('answered'),
        each.filterWhere('handling', '=', 'reflected').as('reflected'),
      ]
    })
    .where('path.session_id', 'is not', null)
    .where('submission.visibility', '=', 'published')
    .groupBy('path.workshop_id')
    .execute()
  return new Map(
    cards.map(({ workshopId, ...row }) => {
      const end = ends.find((each) => each.workshopId === workshopId)
      return [
        workshopId,
        {
          cards: Number(row.cards),
          submitted: Number(row.submitted),
          published: Number(end?.published ?? 0),
          answered: Number(end?.answered ?? 0),
          reflected: Number(end?.reflected ?? 0),
        },
      ]
    }),
  )
}

export async function countTables(db: Kysely<DB>, workshopId: number): Promise<TableNumbers[]> {
  const rows = await db
    .selectFrom('hall_table as desk')
    .innerJoin('workshop_session as session', 'session.id', 'desk.session_id')
    .leftJoin('card', 'card.table_id', 'desk.id')
    .select((eb) => {
      const cards = eb.fn.count<number>('card.id')
      return [
        'session.number as session',
        'desk.number',
        'desk.topic',
        cards.as('cards'),
        cards.filterWhere('card.state', '=', 'kept').as('kept'),
      ]
    })
    .where('session.workshop_id', '=', workshopId)
    .groupBy(['desk.id', 'session.number', 'desk.number', 'desk.topic'])
    .orderBy('session.number')
    .orderBy('desk.number')
    .execute()
  return rows.map((row) => ({ ...row, cards: Number(row.cards), kept: Number(row.kept) }))
}
