import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { areAreas, writeThemeAreas } from './theme-links.server.ts'
import type { CodebookRefusal } from './codebook-refusal.ts'
import { editCodebook, type CodebookEditor } from './edit-codebook.server.ts'
import { insertTerm } from './insert-term.server.ts'
import { recordCodebookChange } from './record-change.server.ts'
import type { TermNames, TermTexts, ThemeAreas } from './term-input.ts'
import { checkParent } from './term-rules.server.ts'

export type NewTerm = {
  vocabularyId: number
  parentId: number | null
  /** Asked of goals only. */
  code: string | null
  names: TermNames
  texts: TermTexts
  /** Asked of areas only. */
  icon: string | null
  themeAreas: ThemeAreas
  note: string
}

export async function addTerm(
  db: Kysely<DB>,
  term: NewTerm,
  by: CodebookEditor,
): Promise<Result<{ id: number }, CodebookRefusal>> {
  const { vocabularyId, note } = term
  return editCodebook(db, { vocabularyId, note }, async (trx) => {
    const vocabulary = await trx
      .selectFrom('vocabulary')
      .select(['id', 'kind'])
      .where('id', '=', vocabularyId)
      .executeTakeFirst()
    if (!vocabulary) return refuse('notFound')
    const { kind } = vocabulary
    const place = await checkParent(trx, kind, vocabularyId, term.parentId, null)
    if ('refusal' in place) return refuse(place.refusal)
    const links = {
      primary_area: term.themeAreas.primaryArea,
      secondary_areas: term.themeAreas.secondaryAreas,
    }
    if (kind === 'theme' && (links.primary_area === null || !(await areAreas(trx, links)))) {
      return refuse('unknownArea')
    }
    const made = await insertTerm(trx, { kind, parent: place.parent, ...term })
    if (!made.ok) return made
    const { id } = made.value
    if (kind === 'theme') await writeThemeAreas(trx, id, links)
    const after = { ...term.names, ...term.texts, code: made.value.code }
    await recordCodebookChange(
      trx,
      { vocabularyId, termId: id, kind: 'added', note, details: { after } },
      by,
      by.now,
    )
    return ok({ id })
  })
}
