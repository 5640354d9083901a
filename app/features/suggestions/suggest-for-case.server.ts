import type { Kysely } from 'kysely'
import type { DB, Locale, Submission } from '#db/schema.ts'
import { maskAll } from '../moderation/personal-data.ts'
import { originalText, publicText } from '../submissions/submission-text.ts'
import { LEARNED_KINDS } from './model.ts'
import { suggestFor, type Suggestions } from './suggest.server.ts'

/** Tags for a case on the desk, of those vocabularies that nobody has judged it by yet. */
export function suggestTags(
  db: Kysely<DB>,
  s: Submission,
  judged: ReadonlySet<string>,
  locale: Locale,
): Promise<Suggestions> {
  const kinds = LEARNED_KINDS.filter((kind) => !judged.has(kind))
  return suggestFor(db, textOf(s, originalText(s)), locale, kinds)
}

/** The unit for a public submission that none has yet. */
export async function suggestUnit(
  db: Kysely<DB>,
  s: Submission,
  locale: Locale,
): Promise<Suggestions> {
  const text = publicText(s)
  if (s.unit_id !== null || !text) return []
  return suggestFor(db, textOf(s, text), locale, ['unit'])
}

function textOf(s: Submission, original: ReturnType<typeof originalText>) {
  const { title, body, proposal, justification } = publicText(s) ?? original
  // How to reach somebody says nothing about the city.
  const covered = (part: string | null) => (part === null ? null : maskAll(part))
  return {
    title: maskAll(title),
    body: maskAll(body),
    more: [covered(proposal), covered(justification)],
    submissionId: s.id,
  }
}
