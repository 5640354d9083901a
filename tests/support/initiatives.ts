import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'

const AT = '2026-11-01T09:00:00.000Z'

/** An initiative with an area and a milestone; published, unless it shall be a draft. */
export async function makeInitiative(db: Kysely<DB>, draft = false) {
  const area = await firstTerm(db, 'area')
  const unit = await db
    .selectFrom('unit')
    .select('id')
    .where('retired_at', 'is', null)
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const slug = `proba-${randomUUID()}`
  const title = 'Ławki na trasach pieszych'
  const summary = 'Stawiamy ławki tam, gdzie ludzie chodzą pieszo.'
  const { id } = await db
    .insertInto('initiative')
    .values({
      slug,
      kind: 'project',
      state: 'planned',
      title,
      summary,
      owner_unit_id: unit.id,
      is_example: 1,
      published_at: draft ? null : AT,
      created_at: AT,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await db.insertInto('initiative_term').values({ initiative_id: id, term_id: area }).execute()
  const milestone = await db
    .insertInto('initiative_milestone')
    .values({ initiative_id: id, title: 'Lista miejsc', due_on: '2027', position: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return {
    id,
    slug,
    milestoneId: milestone.id,
    /** What its form holds. */
    fields: {
      kind: 'project',
      state: 'planned',
      title,
      summary,
      ownerUnitId: String(unit.id),
      areaIds: String(area),
    },
  }
}

async function firstTerm(db: Kysely<DB>, kind: 'area' | 'goal'): Promise<number> {
  const row = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select('term.id')
    .where('vocabulary.kind', '=', kind)
    .where('term.retired_at', 'is', null)
    .orderBy('term.id')
    .limit(1)
    .executeTakeFirstOrThrow()
  return row.id
}
