import type { Kysely } from 'kysely'
import type { DB } from '#db/schema.ts'
import { fold } from '../../lib/polish-text.ts'
import type { FrameRow } from './frame-rows.server.ts'
import { rowsOf } from './frame-table.server.ts'
import type { Values } from './row-schema.ts'
import type { Section, SectionName } from './section.ts'
import { typedName } from './sections.ts'

export type RuleRefusal = 'nameTaken' | 'emptySet' | 'lastEdition' | 'parentRetired'

/** What is about to be saved; `id` is null for a new row. */
export type Wanted = { id: string | null; values: Values; parent: FrameRow | null }

type Rule = (db: Kysely<DB>, wanted: Wanted) => Promise<RuleRefusal | null>

/** Where a name is all that people choose by. */
const NAMED_ONCE: readonly SectionName[] = ['estates', 'units', 'legalBases']

const RULES: Partial<Record<SectionName, Rule>> = {
  goalSets: usedSetHasGoals,
  themeEditions: oneEditionIsUsed,
}

/** What the frame as a whole forbids, beyond each value by itself. */
export async function checkRow(
  db: Kysely<DB>,
  section: Section,
  wanted: Wanted,
): Promise<RuleRefusal | null> {
  if (wanted.id === null && wanted.parent?.retiredAt) return 'parentRetired'
  if (NAMED_ONCE.includes(section.name) && (await isNameTaken(db, section, wanted))) {
    return 'nameTaken'
  }
  return (await RULES[section.name]?.(db, wanted)) ?? null
}

/** Retired rows count too: they can be restored. */
async function isNameTaken(db: Kysely<DB>, section: Section, wanted: Wanted): Promise<boolean> {
  const name = typedName(section, wanted.values)
  if (!name) return false
  const rows = await rowsOf(db, section).selectAll().execute()
  const own = rows.find((row) => String(row.id) === wanted.id)
  return rows.some(
    (row) =>
      row !== own &&
      fold(String(row[section.title] ?? row[`${section.title}_pl`] ?? '')) === fold(name),
  )
}

/** A set is announced while it is empty; it is put to use with its first goal. */
async function usedSetHasGoals(db: Kysely<DB>, wanted: Wanted): Promise<RuleRefusal | null> {
  if (wanted.values.state !== 'active') return null
  const goal = await db
    .selectFrom('term')
    .select('id')
    .where('vocabulary_id', '=', Number(wanted.id ?? 0))
    .where('retired_at', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return goal ? null : 'emptySet'
}

/** Tags need one edition of the themes: it is changed by choosing another. */
async function oneEditionIsUsed(db: Kysely<DB>, wanted: Wanted): Promise<RuleRefusal | null> {
  if (wanted.values.state === 'active') return null
  const other = await db
    .selectFrom('vocabulary')
    .select('id')
    .where('kind', '=', 'theme')
    .where('state', '=', 'active')
    .where('id', '<>', Number(wanted.id ?? 0))
    .executeTakeFirst()
  return other ? null : 'lastEdition'
}
