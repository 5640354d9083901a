import type { Kysely } from 'kysely'
import type { DB, Locale, Submission } from '#db/schema.ts'
import type { TextPart } from '#db/coding-tables.ts'
import { readTags } from '../tags/read-tags.server.ts'
import { cutAtMarks, sentencesOf } from './evidence-place.ts'
import { readEvidence, TEXT_PARTS } from './evidence.server.ts'

type Piece = { text: string; names: string[] }
export type EvidencePanelData = {
  tags: { termId: number; name: string }[]
  parts: { part: TextPart; pieces: Piece[] }[]
  marks: { id: number; name: string; quote: string; isLost: boolean }[]
  sentences: string[]
}

type Public = Pick<
  Submission,
  'id' | 'visibility' | 'public_title' | 'public_body' | 'public_proposal' | 'public_justification'
>

/** The public text with what is marked in it, and what can be marked; null where nothing is public. */
export async function readEvidencePanel(
  db: Kysely<DB>,
  row: Public,
  locale: Locale,
): Promise<EvidencePanelData | null> {
  if (row.visibility !== 'published') return null
  const tags = (await readTags(db, [row.id], locale)).get(row.id) ?? []
  const name = new Map(
    tags.map((tag) => [tag.termId, tag.kind === 'goal' ? `${tag.code} ${tag.name}` : tag.name]),
  )
  const marks = (await readEvidence(db, row.id)).map((mark) => ({
    ...mark,
    name: name.get(mark.termId) ?? '',
  }))
  const texts = TEXT_PARTS.map((part) => ({ part, text: row[`public_${part}`] ?? '' }))
  return {
    tags: tags.map(({ termId }) => ({ termId, name: name.get(termId) ?? '' })),
    parts: texts
      .filter(({ text }) => text !== '')
      .map(({ part, text }) => ({
        part,
        pieces: cutAtMarks(
          text,
          marks.filter((mark) => mark.part === part && !mark.isLost),
        ),
      })),
    marks: marks.map(({ id, name: of, quote, isLost }) => ({ id, name: of, quote, isLost })),
    sentences: texts.flatMap(({ text }) =>
      sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
    ),
  }
}

/** For the public: each term with the words it rests on, those that still stand in the text. */
export async function readWhy(
  db: Kysely<DB>,
  submissionId: number,
  locale: Locale,
): Promise<{ name: string; quotes: string[] }[]> {
  const marks = (await readEvidence(db, submissionId)).filter((mark) => !mark.isLost)
  if (marks.length === 0) return []
  const tags = (await readTags(db, [submissionId], locale)).get(submissionId) ?? []
  return tags.flatMap((tag) => {
    const quotes = marks.filter((mark) => mark.termId === tag.termId).map((mark) => mark.quote)
    return quotes.length > 0 ? [{ name: tag.name, quotes: [...new Set(quotes)] }] : []
  })
}
