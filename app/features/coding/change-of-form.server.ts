import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { normaliseKeywords } from '../tags/keyword.ts'
import { splitKeywords, tagChoiceOf } from '../tags/tag-choice.ts'
import type { TagChangeForm } from './change-shape.ts'
import { contradictions, isEmptyChange, type TagChange } from './tag-change.ts'

export type ChangeRefusal = 'nothingChosen' | 'contradiction' | 'unknownKeyword' | 'badKeyword'

/** What a form asks to be done to many; the words to take off become terms. */
export async function changeOfForm(
  db: Kysely<DB>,
  form: TagChangeForm,
): Promise<Result<TagChange, ChangeRefusal>> {
  const add = tagChoiceOf(form)
  const typed = splitKeywords(form.removeKeywords ?? '')
  const added = normaliseKeywords(add.keywords)
  const words = normaliseKeywords(typed)
  if (!added || !words) return refuse('badKeyword')
  const known = words.length === 0 ? [] : await findKeywords(db, words)
  const idOf = ({ name, key }: { name: string; key: string }) =>
    (known.find((term) => term.name_pl === name) ?? known.find((term) => term.code === key))?.id
  const ids = words.map(idOf)
  if (ids.includes(undefined)) return refuse('unknownKeyword')
  const removeTermIds = [...form.removeTermIds, ...ids.filter((id) => id !== undefined)]
  const change: TagChange = { add, removeTermIds: [...new Set(removeTermIds)] }
  if (isEmptyChange(change)) return refuse('nothingChosen')
  const twice = added.some((word) => words.some((other) => other.key === word.key))
  return twice || contradictions(change).length > 0 ? refuse('contradiction') : ok(change)
}

function findKeywords(db: Kysely<DB>, words: readonly { name: string; key: string }[]) {
  return db
    .selectFrom('term')
    .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
    .select(['term.id', 'term.code', 'term.name_pl'])
    .where('vocabulary.kind', '=', 'keyword')
    .where((eb) =>
      eb.or([
        eb(
          'term.code',
          'in',
          words.map((word) => word.key),
        ),
        eb(
          'term.name_pl',
          'in',
          words.map((word) => word.name),
        ),
      ]),
    )
    .orderBy('term.id')
    .execute()
}

/** The field that a refusal belongs to, and its words. */
export function explainChange(refusal: ChangeRefusal): { fields: Record<string, string[]> } {
  const field = {
    nothingChosen: 'mainAreaId',
    contradiction: 'removeTermIds',
    unknownKeyword: 'removeKeywords',
    badKeyword: 'keywords',
  }[refusal]
  return { fields: { [field]: [`coding.change.error.${refusal}`] } }
}
