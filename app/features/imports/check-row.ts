import type { Instant, IntakeChannel } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { PlaceBlock } from '../letters/find-place.ts'
import type { Mapping } from './fields.ts'
import type { RowHint, RowProblem } from './problems.ts'
import { readCells, readChannel, readEstate, readReceived } from './read-cells.ts'
import type { RawRow } from './read-table.ts'
import { titleFromText } from './title-from-text.ts'

/** What a row asks to be written, its texts exactly as they stand in the file. */
export type ImportRow = {
  line: number
  /** Empty when the file gives none. */
  externalId: string
  title: string
  text: string
  receivedAt: Instant | null
  channel: IntakeChannel
  organisation: string | null
  estateId: number | null
  hints: RowHint[]
  /** Of a remark: what it says besides, where it stands, and who wrote it. */
  remark: RemarkRow | null
}
export type RemarkRow = {
  proposal: string | null
  justification: string | null
  /** Null: the document as a whole. */
  block: PlaceBlock | null
  partAsGiven: string | null
  /** Of a private person; goes to the contact, never to the public. */
  personName: string | null
}

export type RowContext = {
  mapping: Mapping
  now: Instant
  /** Ids of estates by their folded names. */
  estates: ReadonlyMap<string, number>
}

/** Reads one row by the mapping, or says what is wrong with it. */
export function checkRow(raw: RawRow, context: RowContext): Result<ImportRow, RowProblem> {
  if (raw.problem) return refuse(raw.problem)
  const cells = readCells(raw, context.mapping)
  if (!cells.ok) return cells
  const { title, text } = cells.value
  if (title.trim() === '' && text.trim() === '') return refuse({ code: 'emptyRow' })
  const received = readReceived(cells.value.received, context.now)
  if (!received.ok) return received
  const hints: RowHint[] = []
  if (title.trim() === '') hints.push({ code: 'titleFromText' })
  return ok({
    line: raw.line,
    externalId: cells.value.id.trim(),
    title: title.trim() === '' ? titleFromText(text) : title,
    text,
    receivedAt: received.value,
    channel: readChannel(cells.value.channel, hints),
    organisation: cells.value.organisation.trim() || null,
    estateId: readEstate(cells.value.estate, context.estates, hints),
    hints,
    remark: null,
  })
}
