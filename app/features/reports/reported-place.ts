import { findPersonalData } from '../moderation/personal-data.ts'
import type { ReportedPlace } from './snapshot-rows.ts'

/** What a paper form calls a part is a name of it, not a letter. */
const LONGEST_NAME = 120

type Row = {
  document_title: string | null
  version_number: number | null
  block_id: number | null
  block_number: string | null
  part_as_given: string | null
}

/**
 * Where a remark hangs; null for what hangs nowhere. How the author named the part is a text that no
 * moderator covered, so it is repeated only while it is short and shows no sign of a person.
 */
export function reportedPlace(row: Row, chapter: string | null): ReportedPlace | null {
  if (row.document_title === null || row.version_number === null) return null
  const given = row.part_as_given?.replaceAll(/\s+/g, ' ').trim() ?? ''
  const isName =
    given !== '' && given.length <= LONGEST_NAME && findPersonalData(given).length === 0
  return {
    document: row.document_title,
    version: row.version_number,
    part: row.block_number,
    chapter: chapter || null,
    named: row.block_id === null && isName ? given : null,
    isWhole: row.block_id === null && given === '',
  }
}
