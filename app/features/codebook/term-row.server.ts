import type { Kysely, Selectable } from 'kysely'
import type { TermTable } from '#db/frame-tables.ts'
import type { DB, VocabularyKind } from '#db/schema.ts'

export type TermRow = Selectable<TermTable> & { kind: VocabularyKind }

/** A term as the table holds it, with the kind of its vocabulary. */
export async function readTermRow(db: Kysely<DB>, id: number): Promise<TermRow | null> {
  const row = await db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .selectAll('term')
    .select('vocabulary.kind')
    .where('term.id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** Where a term belongs never changes; asked before the transaction that locks its vocabulary. */
export async function vocabularyOf(db: Kysely<DB>, termId: number): Promise<number | null> {
  const row = await db
    .selectFrom('term')
    .select('vocabulary_id')
    .where('id', '=', termId)
    .executeTakeFirst()
  return row?.vocabulary_id ?? null
}

/** Terms below it that are in use. */
export async function hasLivingChildren(db: Kysely<DB>, id: number): Promise<boolean> {
  const child = await db
    .selectFrom('term')
    .select('id')
    .where('parent_id', '=', id)
    .where('retired_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return child !== undefined
}

/** The last place under a parent, or at the top. */
export async function lastPosition(
  db: Kysely<DB>,
  vocabularyId: number,
  parentId: number | null,
): Promise<number> {
  const row = await db
    .selectFrom('term')
    .select((eb) => eb.fn.max('position').as('last'))
    .where('vocabulary_id', '=', vocabularyId)
    .where('parent_id', parentId === null ? 'is' : '=', parentId)
    .executeTakeFirst()
  return (row?.last ?? 0) + 1
}
