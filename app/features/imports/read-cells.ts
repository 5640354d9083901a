import type { Instant, IntakeChannel } from '#db/schema.ts'
import { fold } from '../../lib/polish-text.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { IMPORT_FIELDS, type ImportField, type Mapping } from './fields.ts'
import { channelNamed } from './known-channels.ts'
import {
  EXTERNAL_ID_MAX,
  IMPORT_TEXT_MAX,
  IMPORT_TITLE_MAX,
  ORGANISATION_MAX,
  PART_MAX,
} from './limits.ts'
import type { RowHint, RowProblem } from './problems.ts'
import { readDate } from './read-date.ts'
import type { RawRow } from './read-table.ts'

const MAX_LENGTH: Partial<Record<ImportField, number>> = {
  title: IMPORT_TITLE_MAX,
  text: IMPORT_TEXT_MAX,
  proposal: IMPORT_TEXT_MAX,
  justification: IMPORT_TEXT_MAX,
  current: IMPORT_TEXT_MAX,
  part: PART_MAX,
  id: EXTERNAL_ID_MAX,
  organisation: ORGANISATION_MAX,
  author: ORGANISATION_MAX,
}

/** The cells of a row by field, exactly as they stand in the file; '' where there is none. */
export function readCells(
  raw: RawRow,
  mapping: Mapping,
): Result<Record<ImportField, string>, RowProblem> {
  const cells = Object.fromEntries(IMPORT_FIELDS.map((field) => [field, ''])) as Record<
    ImportField,
    string
  >
  for (const field of IMPORT_FIELDS) {
    const index = mapping[field]
    const cell = index === undefined ? undefined : raw.cells[index]
    if (cell === undefined || cell === null) continue
    if (typeof cell !== 'string' && typeof cell !== 'number') {
      return refuse({ code: 'notText', field })
    }
    const text = String(cell)
    // PostgreSQL cannot store U+0000, and half a surrogate pair is no character at all.
    if (text.includes('\u0000') || !text.isWellFormed())
      return refuse({ code: 'unreadable', field })
    const max = MAX_LENGTH[field]
    if (max !== undefined && text.length > max) {
      return refuse({ code: 'tooLong', field, max, length: text.length })
    }
    cells[field] = text
  }
  return ok(cells)
}

/** Null when the cell is empty. */
export function readReceived(written: string, now: Instant): Result<Instant | null, RowProblem> {
  if (written.trim() === '') return ok(null)
  const at = readDate(written, now)
  if (at === null) return refuse({ code: 'badDate', value: written.slice(0, 40) })
  return at > now ? refuse({ code: 'futureDate', value: written.slice(0, 40) }) : ok(at)
}

export function readChannel(name: string, hints: RowHint[]): IntakeChannel {
  if (name.trim() === '') return 'import'
  const channel = channelNamed(name)
  if (!channel) hints.push({ code: 'unknownChannel', value: name.slice(0, 40) })
  return channel ?? 'import'
}

export function readEstate(
  name: string,
  estates: ReadonlyMap<string, number>,
  hints: RowHint[],
): number | null {
  if (name.trim() === '') return null
  const id = estates.get(fold(name.trim()))
  if (id === undefined) hints.push({ code: 'unknownEstate', value: name.slice(0, 40) })
  return id ?? null
}
