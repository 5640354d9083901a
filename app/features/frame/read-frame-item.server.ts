import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { readParent } from './add-frame-row.server.ts'
import { nextGoalCode } from './frame-code.ts'
import { linksTheme, listFrame, readFrameRow, type FrameRow } from './frame-rows.server.ts'
import { rowsOf } from './frame-table.server.ts'
import type { Values } from './row-schema.ts'
import type { Section } from './section.ts'
import { areas } from './sections/areas.ts'

/** What the form of a row, or of a new one, needs. */
export type FrameItem = {
  row: FrameRow | null
  /** What is stored, or what a new row starts with. */
  values: Values
  parentTitle: string | null
  areas: { id: string; title: string }[]
}

export async function readFrameItem(
  db: Kysely<DB>,
  section: Section,
  id: string,
  locale: Locale,
): Promise<FrameItem | null> {
  const row = await readFrameRow(db, section, id, locale)
  if (!row) return null
  return {
    row,
    values: row.values,
    parentTitle: await parentTitle(db, section, row.parentId, locale),
    areas: await areaChoices(db, section, locale),
  }
}

/** Null where nothing can be added, or not under this parent. */
export async function newFrameItem(
  db: Kysely<DB>,
  section: Section,
  parentId: string | null,
  locale: Locale,
): Promise<FrameItem | null> {
  if (!section.can.add) return null
  const parent = await readParent(db, section, parentId)
  if (section.parent && !parent) return null
  return {
    row: null,
    values: await firstValues(db, section, parentId, parent?.code ?? null),
    parentTitle: await parentTitle(db, section, parentId, locale),
    areas: await areaChoices(db, section, locale),
  }
}

async function firstValues(
  db: Kysely<DB>,
  section: Section,
  parentId: string | null,
  parentCode: string | null,
): Promise<Values> {
  if (!section.parent || !section.fields.some((field) => field.kind === 'code')) return {}
  const siblings = await rowsOf(db, section)
    .select('code')
    .where(section.parent.column, '=', Number(parentId))
    .execute()
  const codes = siblings.map((row) => String(row.code))
  return { code: nextGoalCode(parentCode, codes) }
}

async function parentTitle(
  db: Kysely<DB>,
  section: Section,
  parentId: string | null,
  locale: Locale,
): Promise<string | null> {
  if (!section.parent || parentId === null) return null
  return (await readFrameRow(db, section.parent.section, parentId, locale))?.title ?? null
}

async function areaChoices(db: Kysely<DB>, section: Section, locale: Locale) {
  if (!linksTheme(section)) return []
  const [group] = await listFrame(db, areas, locale)
  return (group?.rows ?? []).map(({ id, title }) => ({ id, title }))
}
