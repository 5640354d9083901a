import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { isLate } from '../consultations/clock.ts'
import { namesWhole } from '../letters/cited-place.ts'
import type { PlaceBlock, PlaceFinder } from '../letters/find-place.ts'
import { remarkTexts } from '../letters/remark-texts.ts'
import type { ImportRow } from './check-row.ts'
import type { ImportField, Mapping } from './fields.ts'
import { namesAnOrganisation } from './organisation-name.ts'
import type { RowHint, RowProblem } from './problems.ts'
import { readCells, readChannel, readReceived } from './read-cells.ts'
import { readDate } from './read-date.ts'
import type { RawRow } from './read-table.ts'
import { titleFromText } from './title-from-text.ts'

export type RemarkContext = {
  mapping: Mapping
  now: Instant
  /** When rows came that do not say it; null: they count as of now. */
  receivedDefault: Instant | null
  find: PlaceFinder
  consultation: { closes_at: Instant | null } | null
}

type Cells = Record<ImportField, string>

/** „-”, „brak”, „b.d.”: an office says that there is none. */
const NONE = /^\s*(?:[-–—.]*|brak(?: daty)?|b\.?\s?d\.?|nie dotyczy|n\/?d)\s*$/i
const SHOWN = 40

/** Reads one row of a form for remarks, or says what is wrong with it. */
export function checkRemarkRow(raw: RawRow, context: RemarkContext): Result<ImportRow, RowProblem> {
  if (raw.problem) return refuse(raw.problem)
  const read = readCells(raw, context.mapping)
  if (!read.ok) return read
  const cells = read.value
  const { text, proposal, justification } = cells
  const texts = remarkTexts({ body: text, proposal, justification })
  if (!texts) return refuse({ code: 'emptyRemark' })
  const hints: RowHint[] = []
  if (text.trim() === '') hints.push({ code: 'textFromOther' })
  const received = receivedAt(cells, context, hints)
  if (!received.ok) return received
  if (context.consultation && isLate(context.consultation, received.value)) {
    hints.push({ code: 'late' })
  }
  const author = authorOf(cells)
  const block = placeOf(cells, context.find, hints)
  return ok({
    line: raw.line,
    externalId: cells.id.trim(),
    title: titleFromText(texts.body),
    text: texts.body,
    receivedAt: received.value,
    channel: readChannel(cells.channel, hints),
    organisation: author.organisation,
    estateId: null,
    hints,
    remark: {
      proposal: texts.proposal,
      justification: texts.justification,
      block,
      partAsGiven: partAsGiven(cells, block),
      personName: author.person,
    },
  })
}

/** The day the office wrote down; else that of the letter, else the one said for the whole file. */
function receivedAt(
  cells: Cells,
  { now, receivedDefault }: RemarkContext,
  hints: RowHint[],
): Result<Instant, RowProblem> {
  const written = NONE.test(cells.written) ? null : readDate(cells.written, now)
  if (!NONE.test(cells.received)) {
    const received = readReceived(cells.received, now)
    if (!received.ok) return received
    if (received.value !== null) {
      const isOdd = written !== null && written > received.value
      if (isOdd) hints.push({ code: 'writtenLater', value: cells.written.slice(0, SHOWN) })
      return ok(received.value)
    }
  }
  if (written !== null && written <= now) {
    hints.push({ code: 'dateFromWritten', value: cells.written.slice(0, SHOWN) })
    return ok(written)
  }
  hints.push({ code: receivedDefault === null ? 'dateIsToday' : 'dateIsDefault' })
  return ok(receivedDefault ?? now)
}

function authorOf(cells: Cells): { organisation: string | null; person: string | null } {
  const author = NONE.test(cells.author) ? '' : cells.author.trim()
  const organisation = NONE.test(cells.organisation) ? '' : cells.organisation.trim()
  if (organisation !== '') return { organisation, person: author || null }
  if (author === '') return { organisation: null, person: null }
  return namesAnOrganisation(author)
    ? { organisation: author, person: null }
    : { organisation: null, person: author }
}

/** A place only where it is sure; else the remark stands at the whole document, and a person looks. */
function placeOf(cells: Cells, find: PlaceFinder, hints: RowHint[]): PlaceBlock | null {
  const part = namesWhole(cells.part) ? '' : cells.part
  const wording = NONE.test(cells.current) ? '' : cells.current
  if (part.trim() === '' && wording.trim() === '') return null
  const found = find({ part, wording }, 1)
  if (found.sure) return found.sure
  const value = (part.trim() || wording.trim()).slice(0, SHOWN)
  hints.push({ code: found.disagree ? 'partDisagrees' : 'partNotFound', value })
  return null
}

/** What the form said of the place; the wording it quotes only where it led to no block. */
function partAsGiven(cells: Cells, block: PlaceBlock | null): string | null {
  const part = cells.part.trim()
  const wording = block === null && !NONE.test(cells.current) ? cells.current.trim() : ''
  const words = [part, wording && `„${wording}”`].filter((each) => each !== '').join(': ')
  return words === '' ? null : words
}
