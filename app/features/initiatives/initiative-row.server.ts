import type { Kysely, Transaction } from 'kysely'
import type { Initiative } from '#db/initiative-tables.ts'
import type { DB, Instant } from '#db/schema.ts'
import type { InitiativeWords } from './forms.ts'

export function readInitiativeRow(db: Kysely<DB>, id: number): Promise<Initiative | undefined> {
  return db.selectFrom('initiative').selectAll().where('id', '=', id).executeTakeFirst()
}

/** The words of a form as columns. */
export function columnsOf(form: InitiativeWords) {
  return {
    kind: form.kind,
    state: form.state,
    title: form.title,
    summary: form.summary,
    owner_unit_id: form.ownerUnitId,
    partners: form.partners,
    funding_total: form.fundingTotal,
    funder: form.funder,
    cofinancing_percent: form.cofinancingPercent,
    starts_on: form.startsOn,
    ends_on: form.endsOn,
    result: form.result,
    source_url: form.sourceUrl,
  }
}

/** Writes what was changed; false where somebody else changed it since `revision`. */
export async function raiseInitiative(
  trx: Transaction<DB>,
  id: number,
  revision: number,
  set: Partial<ReturnType<typeof columnsOf>> & { published_at?: Instant },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('initiative')
    .set({ ...set, revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .executeTakeFirst()
  return Number(numUpdatedRows) === 1
}

export async function termsOf(trx: Transaction<DB>, id: number): Promise<Set<number>> {
  const rows = await trx
    .selectFrom('initiative_term')
    .select('term_id')
    .where('initiative_id', '=', id)
    .execute()
  return new Set(rows.map((row) => row.term_id))
}

export async function writeTerms(
  trx: Transaction<DB>,
  id: number,
  form: InitiativeWords,
): Promise<void> {
  await trx.deleteFrom('initiative_term').where('initiative_id', '=', id).execute()
  const terms = [...new Set([...form.areaIds, ...form.goalIds])]
  if (terms.length === 0) return
  await trx
    .insertInto('initiative_term')
    .values(terms.map((term_id) => ({ initiative_id: id, term_id })))
    .execute()
}
