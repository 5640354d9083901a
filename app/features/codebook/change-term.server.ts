import type { Kysely, Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { areAreas, readThemeAreas, writeThemeAreas } from './theme-links.server.ts'
import { askAgain } from './ask-again.server.ts'
import type { CodebookRefusal } from './codebook-refusal.ts'
import { editCodebook, type CodebookEditor } from './edit-codebook.server.ts'
import { keepName } from './keep-name.server.ts'
import { recordCodebookChange } from './record-change.server.ts'
import {
  difference,
  MEANING_COLUMNS,
  type TermNames,
  type TermTexts,
  type ThemeAreas,
} from './term-input.ts'
import { checkName } from './term-rules.server.ts'
import { readTermRow, vocabularyOf, type TermRow } from './term-row.server.ts'

/** Which term, as it was when the form was opened, and why it is changed. */
export type TermEdit = { termId: number; revision: number; note: string }

/**
 * Says anew what belongs to a term. With `asksAgain` its living tags are looked at again, if
 * the meaning changed: a corrected comma asks nobody.
 */
export async function defineTerm(
  db: Kysely<DB>,
  edit: TermEdit & { texts: TermTexts; themeAreas: ThemeAreas; asksAgain: boolean },
  by: CodebookEditor,
): Promise<Result<null, CodebookRefusal>> {
  return changeTerm(db, edit, async (trx, term) => {
    const changed = difference<Partial<TermRow>>(term, edit.texts)
    const areas = term.kind === 'theme' ? await newAreas(trx, term.id, edit.themeAreas) : null
    if (areas && !areas.ok) return areas
    if (changed.columns.length === 0 && !areas?.value) return refuse('unchanged')
    await trx
      .updateTable('term')
      .set({ ...changed.after, revision: term.revision + 1 })
      .where('id', '=', term.id)
      .execute()
    if (areas?.value) await writeThemeAreas(trx, term.id, areas.value.after)
    const { changeId } = await recordCodebookChange(
      trx,
      {
        vocabularyId: term.vocabulary_id,
        termId: term.id,
        kind: 'defined',
        note: edit.note,
        details: {
          before: { ...changed.before, ...areas?.value?.before },
          after: { ...changed.after, ...areas?.value?.after },
        },
      },
      by,
      by.now,
    )
    const meansElse = MEANING_COLUMNS.some((column) => changed.columns.includes(column))
    if (edit.asksAgain && meansElse) await askAgain(trx, term.id, changeId)
    return ok(null)
  })
}

/** Another name for the same thing: tags keep standing, and tell the name they were given under. */
export async function renameTerm(
  db: Kysely<DB>,
  edit: TermEdit & { names: TermNames },
  by: CodebookEditor,
): Promise<Result<null, CodebookRefusal>> {
  return changeTerm(db, edit, async (trx, term) => {
    const { before, after, columns } = difference<Partial<TermRow>>(term, edit.names)
    if (columns.length === 0) return refuse('unchanged')
    const name = edit.names.name_pl
    const wrong = await checkName(trx, term.kind, term.vocabulary_id, name, term.id)
    if (wrong) return refuse(wrong)
    await trx
      .updateTable('term')
      .set({ ...after, revision: term.revision + 1 })
      .where('id', '=', term.id)
      .execute()
    const { version } = await recordCodebookChange(
      trx,
      {
        vocabularyId: term.vocabulary_id,
        termId: term.id,
        kind: 'renamed',
        note: edit.note,
        details: { before, after },
      },
      by,
      by.now,
    )
    await keepName(trx, term, version)
    return ok(null)
  })
}

async function changeTerm(
  db: Kysely<DB>,
  { termId, revision, note }: TermEdit,
  work: (trx: Transaction<DB>, term: TermRow) => Promise<Result<null, CodebookRefusal>>,
): Promise<Result<null, CodebookRefusal>> {
  const vocabularyId = await vocabularyOf(db, termId)
  if (vocabularyId === null) return refuse('notFound')
  return editCodebook(db, { vocabularyId, note }, async (trx) => {
    const term = await readTermRow(trx, termId)
    if (!term) return refuse('notFound')
    if (term.revision !== revision) return refuse('conflict')
    return work(trx, term)
  })
}

type NewAreas = Record<'before' | 'after', Awaited<ReturnType<typeof readThemeAreas>>>

/** The links of a theme where they differ; null where they stay. */
async function newAreas(
  trx: Transaction<DB>,
  themeId: number,
  wanted: ThemeAreas,
): Promise<Result<NewAreas | null, CodebookRefusal>> {
  const before = await readThemeAreas(trx, themeId)
  const secondary = [...new Set(wanted.secondaryAreas)]
    .filter((id) => id !== wanted.primaryArea)
    .sort((a, b) => a - b)
  const after = { primary_area: wanted.primaryArea, secondary_areas: secondary }
  if (JSON.stringify(after) === JSON.stringify(before)) return ok(null)
  if (after.primary_area === null || !(await areAreas(trx, after))) return refuse('unknownArea')
  return ok({ before, after })
}
