import type { Kysely } from 'kysely'
import type { DB, Instant } from '#db/schema.ts'
import { wordDiff, type DiffPart } from '../../lib/word-diff.ts'
import type { VersionContent } from './keep-version.server.ts'
import { readNames } from './read-names.server.ts'

const TEXTS = ['summary', 'justification', 'whatChanges', 'whatStays'] as const

export type PositionVersion = {
  number: number
  writtenBy: string | null
  writtenAt: Instant
  code: VersionContent['code']
  /** Another than in the version before. */
  codeChanged: boolean
  /** Of each text that changed, its words before and after. */
  changes: { text: (typeof TEXTS)[number]; parts: DiffPart[] }[]
  /** Numbers that the answer was extended to, and those taken off. */
  added: string[]
  removed: string[]
  exceptionsChanged: boolean
}

/** Every save with its author and what it changed, the newest first. */
export async function readHistory(db: Kysely<DB>, positionId: number): Promise<PositionVersion[]> {
  const rows = await db
    .selectFrom('position_version')
    .selectAll()
    .where('position_id', '=', positionId)
    .orderBy('number')
    .execute()
  const name = await readNames(
    db,
    rows.map((row) => row.written_by),
  )
  const contents = rows.map((row) => JSON.parse(row.content) as VersionContent)
  return rows
    .flatMap((row, at) => {
      const content = contents[at]
      if (!content) return []
      const { number, written_by, written_at } = row
      const person = { number, writtenBy: name(written_by), writtenAt: written_at }
      return [{ ...person, ...compare(contents[at - 1], content) }]
    })
    .toReversed()
}

function compare(before: VersionContent | undefined, now: VersionContent) {
  if (!before) {
    const first = { codeChanged: false, changes: [], removed: [], exceptionsChanged: false }
    return { ...first, code: now.code, added: now.references }
  }
  return {
    code: now.code,
    codeChanged: now.code !== before.code,
    changes: TEXTS.filter((text) => (now[text] ?? '') !== (before[text] ?? '')).map((text) => ({
      text,
      parts: wordDiff(before[text] ?? '', now[text] ?? ''),
    })),
    added: now.references.filter((reference) => !before.references.includes(reference)),
    removed: before.references.filter((reference) => !now.references.includes(reference)),
    exceptionsChanged: JSON.stringify(now.exceptions) !== JSON.stringify(before.exceptions),
  }
}
