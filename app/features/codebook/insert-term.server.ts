import type { Transaction } from 'kysely'
import type { DB, VocabularyKind } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { CodebookRefusal } from './codebook-refusal.ts'
import type { TermNames, TermTexts } from './term-input.ts'
import { checkGoalCode, checkName, codeOfName, freeSlug, takenCodes } from './term-rules.server.ts'
import { lastPosition, type TermRow } from './term-row.server.ts'

type Inserted = {
  vocabularyId: number
  kind: VocabularyKind
  parent: TermRow | null
  code: string | null
  names: TermNames
  texts: TermTexts
  icon: string | null
}

/** A new term at the end of its place; its name and code are checked here. */
export async function insertTerm(
  trx: Transaction<DB>,
  term: Inserted,
): Promise<Result<{ id: number; code: string }, CodebookRefusal>> {
  const { vocabularyId, kind, parent, names } = term
  const wrongName = await checkName(trx, kind, vocabularyId, names.name_pl, null)
  if (wrongName) return refuse(wrongName)
  const taken = await takenCodes(trx, vocabularyId)
  const code = kind === 'goal' ? (term.code ?? '') : codeOfName(kind, names.name_pl, taken)
  const wrongCode = kind === 'goal' ? checkGoalCode(code ?? '', parent?.code ?? null, taken) : null
  if (wrongCode) return refuse(wrongCode)
  if (code === null) return refuse('nameTaken')
  const slugText = kind === 'goal' ? `${code} ${names.name_pl}` : names.name_pl
  const { id } = await trx
    .insertInto('term')
    .values({
      vocabulary_id: vocabularyId,
      parent_id: parent?.id ?? null,
      code,
      slug: await freeSlug(trx, vocabularyId, slugText),
      ...names,
      ...term.texts,
      icon: kind === 'area' ? (term.icon ?? 'tag') : null,
      position: await lastPosition(trx, vocabularyId, parent?.id ?? null),
      is_example: 0,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (kind === 'area') await giveLevels(trx, id)
  return ok({ id, code })
}

/** A new area begins with the descriptors of the model as a whole; they are made its own in the frame. */
async function giveLevels(trx: Transaction<DB>, areaId: number): Promise<void> {
  const levels = await trx
    .selectFrom('maturity_level')
    .select(['level', 'description_pl', 'description_en', 'description_uk'])
    .execute()
  if (levels.length === 0) return
  await trx
    .insertInto('area_level')
    .values(levels.map((level) => ({ area_id: areaId, ...level })))
    .execute()
}
