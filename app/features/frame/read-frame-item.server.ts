import type { Kysely } from 'kysely'
import type { DB, Locale } from '#db/schema.ts'
import { readParent } from './add-frame-row.server.ts'
import { readFrameRow, type FrameRow } from './frame-rows.server.ts'
import type { Values } from './row-schema.ts'
import type { Section } from './section.ts'

/** What the form of a row, or of a new one, needs. */
export type FrameItem = {
  row: FrameRow | null
  /** What is stored, or what a new row starts with. */
  values: Values
  parentTitle: string | null
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
    values: {},
    parentTitle: await parentTitle(db, section, parentId, locale),
  }
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
