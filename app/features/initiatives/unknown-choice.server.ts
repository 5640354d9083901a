import type { Transaction } from 'kysely'
import type { Initiative } from '#db/initiative-tables.ts'
import type { DB } from '#db/schema.ts'
import type { InitiativeWords } from './forms.ts'

/** What was retired since may stay, but is not chosen anew. */
export async function unknownChoice(
  trx: Transaction<DB>,
  form: InitiativeWords,
  known: { row: Initiative; terms: ReadonlySet<number> } | null,
): Promise<'unknownTerm' | 'unknownUnit' | null> {
  for (const [kind, ids] of [
    ['area', form.areaIds],
    ['goal', form.goalIds],
  ] as const) {
    if (ids.length === 0) continue
    const rows = await trx
      .selectFrom('term')
      .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
      .select(['term.id', 'term.retired_at'])
      .where('term.id', 'in', ids)
      .where('vocabulary.kind', '=', kind)
      .execute()
    const usable = rows.filter((row) => row.retired_at === null || known?.terms.has(row.id))
    if (usable.length < new Set(ids).size) return 'unknownTerm'
  }
  if (form.ownerUnitId === null) return null
  const unit = await trx
    .selectFrom('unit')
    .select('retired_at')
    .where('id', '=', form.ownerUnitId)
    .executeTakeFirst()
  const isUsable =
    unit && (unit.retired_at === null || known?.row.owner_unit_id === form.ownerUnitId)
  return isUsable ? null : 'unknownUnit'
}
