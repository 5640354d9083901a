import type { Expression, ExpressionBuilder, Kysely, SqlBool } from 'kysely'
import type { DB } from '#db/schema.ts'

type Builder = ExpressionBuilder<DB, 'submission'>

/** Cards of its tables, and what an organiser linked to it. Not correlated: made once for a list. */
export function fromWorkshop(eb: Builder, workshopId: number): Expression<SqlBool> {
  const cards = eb
    .selectFrom('card')
    .innerJoin('workshop_session', 'workshop_session.id', 'card.session_id')
    .select((card) => card.ref('card.submission_id').$notNull().as('submission_id'))
    .where('workshop_session.workshop_id', '=', workshopId)
    .where('card.submission_id', 'is not', null)
  const linked = eb
    .selectFrom('workshop_submission')
    .select('workshop_submission.submission_id')
    .where('workshop_submission.workshop_id', '=', workshopId)
  return eb('submission.id', 'in', cards.union(linked))
}

/** A workshop that the public knows, as the filter of the register names it. */
export async function findWorkshopChoice(
  db: Kysely<DB>,
  slug: string,
): Promise<{ id: number; slug: string; title: string } | null> {
  const workshop = await db
    .selectFrom('workshop')
    .select(['id', 'slug', 'title_pl as title'])
    .where('slug', '=', slug)
    .where('state', '!=', 'draft')
    .executeTakeFirst()
  return workshop ?? null
}

/** Workshops from which something came into the register, for the filter of staff lists. */
export function listWorkshopChoices(
  db: Kysely<DB>,
): Promise<{ id: number; slug: string; title: string }[]> {
  return db
    .selectFrom('workshop')
    .select(['id', 'slug', 'title_pl as title'])
    .where('state', '!=', 'draft')
    .where((eb) =>
      eb.or([
        eb(
          'id',
          'in',
          eb
            .selectFrom('workshop_session')
            .select('workshop_id')
            .where('closed_at', 'is not', null),
        ),
        eb('id', 'in', eb.selectFrom('workshop_submission').select('workshop_id')),
      ]),
    )
    .orderBy('starts_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
