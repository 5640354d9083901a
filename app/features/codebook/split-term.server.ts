import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { nextGoalCode } from '../frame/frame-code.ts'
import { forgetLearned } from '../suggestions/move-learned.server.ts'
import { askAgain } from './ask-again.server.ts'
import type { TermEdit } from './change-term.server.ts'
import type { CodebookRefusal } from './codebook-refusal.ts'
import { editCodebook, type CodebookEditor } from './edit-codebook.server.ts'
import { insertTerm } from './insert-term.server.ts'
import { recordCodebookChange } from './record-change.server.ts'
import { closeTerm, mayNotClose } from './retire-term.server.ts'
import { splitLinks } from './term-links.server.ts'
import { takenCodes } from './term-rules.server.ts'
import { readTermRow, vocabularyOf, type TermRow } from './term-row.server.ts'

export type SplitPart = { name_pl: string; description_pl: string | null }

/**
 * One term becomes several; it is given no more. Which part a tag belongs to nobody can know but a
 * person: its living tags stay, and are looked at again.
 */
export async function splitTerm(
  db: Kysely<DB>,
  edit: TermEdit & { parts: readonly SplitPart[] },
  by: CodebookEditor,
): Promise<Result<{ ids: number[] }, CodebookRefusal>> {
  const vocabularyId = await vocabularyOf(db, edit.termId)
  if (vocabularyId === null) return refuse('notFound')
  const { note, termId, parts } = edit
  if (parts.length < 2) return refuse('tooFew')
  return editCodebook(db, { vocabularyId, note, closing: [termId] }, async (trx) => {
    const term = await readTermRow(trx, termId)
    if (!term) return refuse('notFound')
    if (term.revision !== edit.revision) return refuse('conflict')
    const refusal = await mayNotClose(trx, term, [-1])
    if (refusal && refusal !== 'lastArea') return refuse(refusal)
    const made = await insertParts(trx, term, parts)
    if (!made.ok) return made
    const ids = made.value
    await splitLinks(trx, term, ids)
    await closeTerm(trx, term, by)
    const { changeId } = await recordCodebookChange(
      trx,
      {
        vocabularyId,
        termId,
        alsoIds: ids,
        kind: 'split',
        note,
        details: { after: { parts: parts.map((part, index) => ({ id: ids[index], ...part })) } },
      },
      by,
      by.now,
    )
    await trx
      .insertInto('term_successor')
      .values(
        ids.map((id) => ({
          term_id: termId,
          successor_id: id,
          kind: 'split' as const,
          change_id: changeId,
        })),
      )
      .execute()
    await askAgain(trx, termId, changeId)
    await forgetLearned(trx, termId)
    return ok({ ids })
  })
}

async function insertParts(
  trx: Transaction<DB>,
  term: TermRow,
  parts: readonly SplitPart[],
): Promise<Result<number[], CodebookRefusal>> {
  const parent = term.parent_id === null ? null : await readTermRow(trx, term.parent_id)
  if (parent?.retired_at) return refuse('parentRetired')
  const ids: number[] = []
  for (const { name_pl, description_pl } of parts) {
    const made = await insertTerm(trx, {
      vocabularyId: term.vocabulary_id,
      kind: term.kind,
      parent,
      code: term.kind === 'goal' ? await freeGoalCode(trx, term.vocabulary_id, parent) : null,
      names: { name_pl, name_en: null, name_uk: null },
      texts: {
        description_pl,
        description_en: null,
        description_uk: null,
        examples: null,
        counter_examples: null,
        everyday_words: null,
      },
      icon: term.icon,
    })
    if (!made.ok) return made
    ids.push(made.value.id)
  }
  return ok(ids)
}

/** The number after the last one ever used at this place. */
export async function freeGoalCode(
  db: Kysely<DB>,
  vocabularyId: number,
  parent: { code: string } | null,
): Promise<string> {
  const dots = parent ? 1 : 0
  const beside = [...(await takenCodes(db, vocabularyId))].filter(
    (code) =>
      code.split('.').length === dots + 1 && (!parent || code.startsWith(`${parent.code}.`)),
  )
  return nextGoalCode(parent?.code ?? null, beside)
}
