import type { Kysely } from 'kysely'
import type { DB, VocabularyKind } from '#db/schema.ts'
import { fold } from '../../lib/polish-text.ts'
import { codeFromName, isGoalCode } from '../frame/frame-code.ts'
import { normaliseKeywords } from '../tags/keyword.ts'
import type { CodebookRefusal } from './codebook-refusal.ts'
import { readTermRow, type TermRow } from './term-row.server.ts'

type Refusal = CodebookRefusal | null

/** A name is what people choose by: once in a vocabulary, retired terms included, however it is written. */
export async function checkName(
  db: Kysely<DB>,
  kind: VocabularyKind,
  vocabularyId: number,
  name: string,
  ownId: number | null,
): Promise<Refusal> {
  if (name.trim() === '') return 'nameMissing'
  if (kind === 'keyword' && normaliseKeywords([name])?.[0]?.name !== name) return 'badKeyword'
  const rows = await db
    .selectFrom('term')
    .select(['id', 'name_pl'])
    .where('vocabulary_id', '=', vocabularyId)
    .execute()
  const taken = rows.some((row) => row.id !== ownId && fold(row.name_pl) === fold(name.trim()))
  return taken ? 'nameTaken' : null
}

/** Codes that any term of the vocabulary has or had: what was printed once means the same term for ever. */
export async function takenCodes(
  db: Kysely<DB>,
  vocabularyId: number,
  exceptId: number | null = null,
): Promise<Set<string>> {
  const now = await db
    .selectFrom('term')
    .select(['id', 'code'])
    .where('vocabulary_id', '=', vocabularyId)
    .execute()
  const before = await db
    .selectFrom('term_name')
    .innerJoin('term', 'term.id', 'term_name.term_id')
    .select(['term.id', 'term_name.code'])
    .where('term.vocabulary_id', '=', vocabularyId)
    .execute()
  return new Set([...now, ...before].filter((row) => row.id !== exceptId).map((row) => row.code))
}

/** Goals are numbered by people; other terms get a code made of their name. */
export function checkGoalCode(
  code: string,
  parentCode: string | null,
  taken: ReadonlySet<string>,
): Refusal {
  if (!isGoalCode(code, parentCode)) return 'codeShape'
  return taken.has(code) ? 'codeTaken' : null
}

/** The code of a term that is no goal; that of a keyword finds the word however it is typed. */
export function codeOfName(
  kind: VocabularyKind,
  name: string,
  taken: ReadonlySet<string>,
): string | null {
  if (kind !== 'keyword') return codeFromName(name, taken)
  const key = normaliseKeywords([name])?.[0]?.key
  return key && !taken.has(key) ? key : null
}

export async function freeSlug(
  db: Kysely<DB>,
  vocabularyId: number,
  text: string,
): Promise<string> {
  const rows = await db
    .selectFrom('term')
    .select('slug')
    .where('vocabulary_id', '=', vocabularyId)
    .execute()
  return codeFromName(text, new Set(rows.map((row) => row.slug)))
}

/**
 * Where a term may stand: only goals have a tree, of two levels. `moved` is null for a new term.
 */
export async function checkParent(
  db: Kysely<DB>,
  kind: VocabularyKind,
  vocabularyId: number,
  parentId: number | null,
  moved: TermRow | null,
): Promise<{ refusal: CodebookRefusal } | { parent: TermRow | null }> {
  if (parentId === null) return { parent: null }
  if (kind !== 'goal') return { refusal: 'noTree' }
  const parent = await readTermRow(db, parentId)
  if (!parent || parent.vocabulary_id !== vocabularyId) return { refusal: 'notFound' }
  if (parent.retired_at) return { refusal: 'parentRetired' }
  if (moved && (parent.id === moved.id || parent.parent_id === moved.id)) return { refusal: 'loop' }
  if (parent.parent_id !== null || (moved && (await hasChildren(db, moved.id)))) {
    return { refusal: 'tooDeep' }
  }
  return { parent }
}

/** Retired ones too: they are part of the tree that people read. */
async function hasChildren(db: Kysely<DB>, id: number): Promise<boolean> {
  const child = await db
    .selectFrom('term')
    .select('id')
    .where('parent_id', '=', id)
    .limit(1)
    .executeTakeFirst()
  return child !== undefined
}
