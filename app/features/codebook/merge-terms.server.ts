import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { mergeLearned } from '../suggestions/move-learned.server.ts'
import type { CodebookRefusal } from './codebook-refusal.ts'
import { editCodebook, type CodebookEditor } from './edit-codebook.server.ts'
import { moveTags } from './move-tags.server.ts'
import { recordCodebookChange } from './record-change.server.ts'
import { closeTerm, mayNotClose } from './retire-term.server.ts'
import { mergeLinks } from './term-links.server.ts'
import { readTermRow, vocabularyOf, type TermRow } from './term-row.server.ts'

export type Merge = {
  targetId: number
  sourceIds: readonly number[]
  /** Of the term on whose page the form was opened. */
  seen: { termId: number; revision: number }
  note: string
}

/**
 * Several terms become one. Their living tags end as history with the reason and stand under the
 * target from now on; a submission that had both has it once, and is main if one of them was.
 */
export async function mergeTerms(
  db: Kysely<DB>,
  merge: Merge,
  by: CodebookEditor,
): Promise<Result<{ moved: number }, CodebookRefusal>> {
  const { targetId, note } = merge
  const sourceIds = [...new Set(merge.sourceIds)]
  if (sourceIds.length === 0) return refuse('tooFew')
  if (sourceIds.includes(targetId)) return refuse('itself')
  const vocabularyId = await vocabularyOf(db, targetId)
  if (vocabularyId === null) return refuse('notFound')
  const edit = { vocabularyId, note, closing: sourceIds, movesTags: true }
  return editCodebook(db, edit, async (trx) => {
    const target = await readTermRow(trx, targetId)
    if (!target) return refuse('notFound')
    if (target.retired_at) return refuse('retired')
    const sources: TermRow[] = []
    for (const id of sourceIds) {
      const source = await readTermRow(trx, id)
      if (!source) return refuse('notFound')
      if (source.vocabulary_id !== vocabularyId) return refuse('otherVocabulary')
      const refusal = await mayNotClose(trx, source)
      if (refusal) return refuse(refusal)
      sources.push(source)
    }
    const seen = [target, ...sources].find((term) => term.id === merge.seen.termId)
    if (seen?.revision !== merge.seen.revision) return refuse('conflict')
    // A goal goes under another one below itself only with all its goals: refused above.
    const moved = await joinInto(trx, target, sources, note, by)
    return ok({ moved })
  })
}

async function joinInto(
  trx: Transaction<DB>,
  target: TermRow,
  sources: readonly TermRow[],
  note: string,
  by: CodebookEditor,
): Promise<number> {
  const ids = sources.map((source) => source.id)
  const { changeId, version } = await recordCodebookChange(
    trx,
    {
      vocabularyId: target.vocabulary_id,
      termId: target.id,
      alsoIds: ids,
      kind: 'merged',
      note,
      details: {
        before: { terms: sources.map(({ id, code, name_pl }) => ({ id, code, name_pl })) },
        after: { id: target.id, code: target.code, name_pl: target.name_pl },
      },
    },
    by,
    by.now,
  )
  const moved = await moveTags(trx, ids, target.id, { version, reason: note.trim(), by })
  await mergeLinks(trx, target, ids)
  for (const source of sources) {
    await closeTerm(trx, source, by)
    await trx
      .insertInto('term_successor')
      .values({
        term_id: source.id,
        successor_id: target.id,
        kind: 'merged',
        change_id: changeId,
      })
      .execute()
    await mergeLearned(trx, source.id, target.id)
  }
  await trx
    .updateTable('term')
    .set({ revision: target.revision + 1 })
    .where('id', '=', target.id)
    .execute()
  return moved
}
