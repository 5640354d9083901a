import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { refreshCoverage } from '../coverage/refresh-coverage.server.ts'
import type { TermEdit } from './change-term.server.ts'
import type { CodebookRefusal } from './codebook-refusal.ts'
import { editCodebook, type CodebookEditor } from './edit-codebook.server.ts'
import { keepName } from './keep-name.server.ts'
import { recordCodebookChange } from './record-change.server.ts'
import { checkGoalCode, checkParent, takenCodes } from './term-rules.server.ts'
import { readTermRow, vocabularyOf, type TermRow } from './term-row.server.ts'

/** `afterId` null: first. A goal that comes to stand elsewhere gets a number of that place. */
export type Move = { parentId: number | null; afterId: number | null; code: string | null }

export async function moveTerm(
  db: Kysely<DB>,
  edit: TermEdit & Move,
  by: CodebookEditor,
): Promise<Result<null, CodebookRefusal>> {
  const vocabularyId = await vocabularyOf(db, edit.termId)
  if (vocabularyId === null) return refuse('notFound')
  const { note, termId, parentId } = edit
  return editCodebook(db, { vocabularyId, note }, async (trx) => {
    const term = await readTermRow(trx, termId)
    if (!term) return refuse('notFound')
    if (term.revision !== edit.revision) return refuse('conflict')
    if (term.retired_at) return refuse('retired')
    const place = await checkParent(trx, term.kind, vocabularyId, parentId, term)
    if ('refusal' in place) return refuse(place.refusal)
    const movesAway = parentId !== term.parent_id
    const code = movesAway ? (edit.code ?? '') : term.code
    if (movesAway) {
      const taken = await takenCodes(trx, vocabularyId, term.id)
      const wrong = checkGoalCode(code, place.parent?.code ?? null, taken)
      if (wrong) return refuse(wrong)
    }
    const order = await orderWith(trx, term, parentId, edit.afterId)
    if (!order) return refuse('notBeside')
    if (!movesAway && order.isSame) return refuse('unchanged')
    await trx
      .updateTable('term')
      .set({ parent_id: parentId, code, revision: term.revision + 1 })
      .where('id', '=', termId)
      .execute()
    await writeOrder(trx, order.ids)
    const { version } = await recordCodebookChange(
      trx,
      {
        vocabularyId,
        termId,
        kind: 'moved',
        note,
        details: {
          before: { parent_id: term.parent_id, code: term.code, position: term.position },
          after: { parent_id: parentId, code, position: order.ids.indexOf(termId) + 1 },
        },
      },
      by,
      by.now,
    )
    if (code !== term.code) await keepName(trx, term, version)
    if (movesAway) await refreshTagged(trx, term)
    return ok(null)
  })
}

/** All terms of the place in their new order; retired ones keep theirs among them. */
async function orderWith(
  trx: Transaction<DB>,
  term: TermRow,
  parentId: number | null,
  afterId: number | null,
): Promise<{ ids: number[]; isSame: boolean } | null> {
  const rows = await trx
    .selectFrom('term')
    .select('id')
    .where('vocabulary_id', '=', term.vocabulary_id)
    .where('parent_id', parentId === null ? 'is' : '=', parentId)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const before = rows.map((row) => row.id)
  const others = before.filter((id) => id !== term.id)
  const at = afterId === null ? 0 : others.indexOf(afterId) + 1
  if (afterId !== null && at === 0) return null
  const ids = [...others.slice(0, at), term.id, ...others.slice(at)]
  return { ids, isSame: ids.join() === before.join() }
}

async function writeOrder(trx: Transaction<DB>, ids: readonly number[]): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await trx
      .updateTable('term')
      .set({ position: index + 1 })
      .where('id', '=', id)
      .where('position', '<>', index + 1)
      .execute()
  }
}

/** What is counted for a goal is counted for the one above it too. */
async function refreshTagged(trx: Transaction<DB>, term: TermRow): Promise<void> {
  const rows = await trx
    .selectFrom('tag')
    .select('submission_id')
    .where('term_id', '=', term.id)
    .where('removed_at', 'is', null)
    .execute()
  if (rows.length === 0) return
  await refreshCoverage(
    trx,
    rows.map((row) => row.submission_id),
  )
}
