import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { Result } from '../../lib/result.ts'
import { defineTerm, renameTerm } from './change-term.server.ts'
import type { CodebookRefusal } from './codebook-refusal.ts'
import type { CodebookEditor } from './edit-codebook.server.ts'
import type { TermForm } from './forms.ts'
import { mergeTerms } from './merge-terms.server.ts'
import { moveTerm } from './move-term.server.ts'
import { restoreTerm, retireTerm } from './retire-term.server.ts'
import { splitTerm } from './split-term.server.ts'

/** What each form on the page of a term does. */
export function actOnTerm(
  db: Kysely<DB>,
  termId: number,
  form: TermForm,
  by: CodebookEditor,
): Promise<Result<unknown, CodebookRefusal>> {
  const { note, revision } = form
  const edit = { termId, revision, note }
  switch (form.intent) {
    case 'define': {
      const { primaryArea, secondaryAreas, asksAgain } = form
      const { description_pl, description_en, description_uk } = form
      const { examples, counter_examples, everyday_words } = form
      const texts = { description_pl, description_en, description_uk, examples }
      return defineTerm(
        db,
        {
          ...edit,
          texts: { ...texts, counter_examples, everyday_words },
          themeAreas: { primaryArea, secondaryAreas },
          asksAgain,
        },
        by,
      )
    }
    case 'rename': {
      const { name_pl, name_en, name_uk } = form
      return renameTerm(db, { ...edit, names: { name_pl, name_en, name_uk } }, by)
    }
    case 'move': {
      const { parentId, afterId, code } = form
      return moveTerm(db, { ...edit, parentId, afterId, code }, by)
    }
    case 'merge':
      return mergeTerms(db, { targetId: termId, sourceIds: form.sourceIds, seen: edit, note }, by)
    case 'split':
      return splitTerm(db, { ...edit, parts: form.parts }, by)
    case 'retire':
      return retireTerm(db, edit, by)
    case 'restore':
      return restoreTerm(db, edit, by)
  }
}
