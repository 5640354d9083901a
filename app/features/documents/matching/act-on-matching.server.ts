import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { refuse, type Result } from '../../../lib/result.ts'
import type { VersionFacts } from '../read-version.server.ts'
import { decideMatch, type MatchRefusal } from './decide-match.server.ts'
import type { MatchingForm } from './forms.ts'

/** What a button of the matching page does; blocks are named by their keys. */
export async function actOnMatching(
  db: Database,
  version: VersionFacts,
  form: MatchingForm,
  actor: { id: string },
  now: Instant,
): Promise<Result<null, MatchRefusal>> {
  const old = form.old === undefined ? null : await findBlock(db, version.document.id, form.old)
  if (form.old !== undefined && old === null) return refuse('notFound')
  if (form.intent === 'block') {
    const decision = { act: 'block', key: form.key, old, seen: form.seen } as const
    return decideMatch(db, version.id, decision, actor, now)
  }
  if (old === null) return refuse('notFound')
  const ending = { act: 'ending', old, into: form.into ?? null } as const
  return decideMatch(db, version.id, ending, actor, now)
}

async function findBlock(db: Database, documentId: number, key: string): Promise<number | null> {
  const block = await db
    .selectFrom('block')
    .select('id')
    .where('document_id', '=', documentId)
    .where('key', '=', key)
    .executeTakeFirst()
  return block?.id ?? null
}
