import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { forgetLearned } from '../suggestions/move-learned.server.ts'
import { askAgain } from './ask-again.server.ts'
import type { TermEdit } from './change-term.server.ts'
import type { CodebookRefusal } from './codebook-refusal.ts'
import { editCodebook, type CodebookEditor } from './edit-codebook.server.ts'
import { recordCodebookChange } from './record-change.server.ts'
import { checkName } from './term-rules.server.ts'
import { hasLivingChildren, readTermRow, vocabularyOf, type TermRow } from './term-row.server.ts'

/** A retired term is given no more; its living tags stay readable and are looked at again. */
export async function retireTerm(
  db: Kysely<DB>,
  edit: TermEdit,
  by: CodebookEditor,
): Promise<Result<null, CodebookRefusal>> {
  const vocabularyId = await vocabularyOf(db, edit.termId)
  if (vocabularyId === null) return refuse('notFound')
  const { note, termId } = edit
  return editCodebook(db, { vocabularyId, note, closing: [termId] }, async (trx) => {
    const term = await readTermRow(trx, termId)
    if (!term) return refuse('notFound')
    if (term.revision !== edit.revision) return refuse('conflict')
    const refusal = await mayNotClose(trx, term)
    if (refusal) return refuse(refusal)
    await closeTerm(trx, term, by)
    const { changeId } = await recordCodebookChange(
      trx,
      { vocabularyId, termId, kind: 'retired', note, details: {} },
      by,
      by.now,
    )
    await askAgain(trx, termId, changeId)
    await forgetLearned(trx, termId)
    return ok(null)
  })
}

/** Back in use, as if it had never left: what waited because of that waits no more. */
export async function restoreTerm(
  db: Kysely<DB>,
  edit: TermEdit,
  by: CodebookEditor,
): Promise<Result<null, CodebookRefusal>> {
  const vocabularyId = await vocabularyOf(db, edit.termId)
  if (vocabularyId === null) return refuse('notFound')
  const { note, termId } = edit
  return editCodebook(db, { vocabularyId, note }, async (trx) => {
    const term = await readTermRow(trx, termId)
    if (!term) return refuse('notFound')
    if (term.revision !== edit.revision) return refuse('conflict')
    if (!term.retired_at) return refuse('notRetired')
    const parent = term.parent_id === null ? null : await readTermRow(trx, term.parent_id)
    if (parent?.retired_at) return refuse('parentRetired')
    const taken = await checkName(trx, term.kind, vocabularyId, term.name_pl, termId)
    if (taken) return refuse(taken)
    await trx
      .updateTable('term')
      .set({ retired_at: null, revision: term.revision + 1 })
      .where('id', '=', termId)
      .execute()
    const followed = await trx
      .deleteFrom('term_successor')
      .where('term_id', '=', termId)
      .returning('successor_id')
      .execute()
    await settleClosing(trx, termId, by)
    const before = { successors: followed.map((row) => row.successor_id) }
    await recordCodebookChange(
      trx,
      { vocabularyId, termId, kind: 'restored', note, details: { before } },
      by,
      by.now,
    )
    return ok(null)
  })
}

/** Why a term cannot leave the codebook now. */
export async function mayNotClose(
  trx: Transaction<DB>,
  term: TermRow,
  others: readonly number[] = [],
): Promise<CodebookRefusal | null> {
  if (term.retired_at) return 'retired'
  if (await hasLivingChildren(trx, term.id)) return 'hasLivingTerms'
  if (term.kind !== 'area') return null
  const left = await trx
    .selectFrom('term')
    .select('id')
    .where('vocabulary_id', '=', term.vocabulary_id)
    .where('retired_at', 'is', null)
    .where('id', 'not in', [term.id, ...others])
    .limit(1)
    .executeTakeFirst()
  // Nothing is published without a main area.
  return left ? null : 'lastArea'
}

export async function closeTerm(
  trx: Transaction<DB>,
  term: TermRow,
  by: CodebookEditor,
): Promise<void> {
  await trx
    .updateTable('term')
    .set({ retired_at: by.now, revision: term.revision + 1 })
    .where('id', '=', term.id)
    .execute()
}

async function settleClosing(trx: Transaction<DB>, termId: number, by: CodebookEditor) {
  await trx
    .updateTable('codebook_review')
    .set({ outcome: 'kept', resolved_by: by.accountId, resolved_at: by.now })
    .where('term_id', '=', termId)
    .where('resolved_at', 'is', null)
    .where('change_id', 'in', (eb) =>
      eb.selectFrom('codebook_change').select('id').where('kind', 'in', ['retired', 'split']),
    )
    .execute()
}
