import type { Instant, IntakeChannel } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { fold } from '../../lib/polish-text.ts'
import { IMPORT_FIELDS, type ImportField, type Mapping } from './fields.ts'
import { channelNamed } from './known-channels.ts'
import { EXTERNAL_ID_MAX, IMPORT_TEXT_MAX, IMPORT_TITLE_MAX, ORGANISATION_MAX } from './limits.ts'
import type { RowHint, RowProblem } from './problems.ts'
import { readDate } from './read-date.ts'
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
}

export type RowContext = {
  mapping: Mapping
  now: Instant
  /** Ids of estates by their folded names. */
  estates: ReadonlyMap<string, number>
}

const MAX_LENGTH: Partial<Record<ImportField, number>> = {
  title: IMPORT_TITLE_MAX,
  text: IMPORT_TEXT_MAX,
  id: EXTERNAL_ID_MAX,
  organisation: ORGANISATION_MAX,
}

/** Reads one row by the mapping, or says what is wrong with it. */
export function checkRow(raw: RawRow, context: RowContext): Result<ImportRow, RowProblem> {
  if (raw.problem) return refuse(raw.problem)
  const texts = readTexts(raw, context.mapping)
  if (!texts.ok) return texts
  const { title, text } = texts.value
  if (title.trim() === '' && text.trim() === '') return refuse({ code: 'emptyRow' })
  const received = readReceived(texts.value.received, context.now)
  if (!received.ok) return received
  const hints: RowHint[] = []
  if (title.trim() === '') hints.push({ code: 'titleFromText' })
  return ok({
    line: raw.line,
    externalId: texts.value.id.trim(),
    title: title.trim() === '' ? titleFromText(text) : title,
    text,
    receivedAt: received.value,
    channel: readChannel(texts.value.channel, hints),
    organisation: texts.value.organisation.trim() || null,
    estateId: readEstate(texts.value.estate, context.estates, hints),
    hints,
  })
}

function readTexts(raw: RawRow, mapping: Mapping): Result<Record<ImportField, string>, RowProblem> {
  const texts = {
    title: '',
    text: '',
    id: '',
    received: '',
    channel: '',
    organisation: '',
    estate: '',
  }
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
    texts[field] = text
  }
  return ok(texts)
}

function readReceived(written: string, now: Instant): Result<Instant | null, RowProblem> {
  if (written.trim() === '') return ok(null)
  const at = readDate(written, now)
  if (at === null) return refuse({ code: 'badDate', value: written.slice(0, 40) })
  return at > now ? refuse({ code: 'futureDate', value: written.slice(0, 40) }) : ok(at)
}

function readChannel(name: string, hints: RowHint[]): IntakeChannel {
  if (name.trim() === '') return 'import'
  const channel = channelNamed(name)
  if (!channel) hints.push({ code: 'unknownChannel', value: name.slice(0, 40) })
  return channel ?? 'import'
}

function readEstate(
  name: string,
  estates: ReadonlyMap<string, number>,
  hints: RowHint[],
): number | null {
  if (name.trim() === '') return null
  const id = estates.get(fold(name.trim()))
  if (id === undefined) hints.push({ code: 'unknownEstate', value: name.slice(0, 40) })
  return id ?? null
}
