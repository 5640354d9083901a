import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant, VersionState } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { moveAlong, type MoveCounts } from '../anchors/move-along.server.ts'
import type { ActContext } from '../assignments/acting.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { alignEntries } from '../search/align-entries.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { reflectVersion } from '../trace/reflect-version.server.ts'
import { countDoubtful } from './count-doubtful.server.ts'
import { numberVersion } from './number-version.server.ts'
import { readNewestPublished } from './read-version.server.ts'
import { nextVersion, type VersionEvent } from './version.ts'

export type PublishRefusal =
  'notFound' | 'wrongState' | 'conflict' | 'doubtfulLeft' | 'noteMissing' | 'empty'

export type Published = { number: number; moved: MoveCounts | null }

/**
 * Opens a draft for everybody: its paragraphs get their numbers, the version before it is closed, and
 * the remarks move along. Refused while a person has not decided what the doubtful blocks are.
 */
export async function publishVersion(
  db: Database,
  versionId: number,
  input: { note: string | null; revision: number },
  actor: AccountActor,
  context: ActContext,
): Promise<Result<Published, PublishRefusal>> {
  const published = await undoWhenRefused(
    db,
    async (trx): Promise<Result<Published, PublishRefusal>> => {
      const version = await lockVersion(trx, versionId)
      if (!version) return refuse('notFound')
      const state = nextVersion(version.state, 'published')
      if (!state.ok) return refuse('wrongState')
      if (version.revision !== input.revision) return refuse('conflict')
      const before = await readNewestPublished(trx, version.document_id)
      if (before && !input.note) return refuse('noteMissing')
      if (await countDoubtful(trx, versionId)) return refuse('doubtfulLeft')
      if ((await numberVersion(trx, versionId)) === 0) return refuse('empty')
      if (before?.state === 'published') {
        await setState(trx, before.id, 'closed', { closed_at: context.now })
      }
      await setState(trx, versionId, state.value, {
        note: input.note,
        published_by: actor.id,
        published_at: context.now,
      })
      const moved = before ? await moveAlong(trx, before.id, versionId) : null
      await record(trx, versionId, 'published', actor, context.now, { ...moved })
      await reflectVersion(trx, versionId, actor, context)
      return ok({ number: version.number, moved })
    },
  )
  if (published.ok) await alignEntries(db)
  return published
}

/** Stops remarks (`closed`), takes them again (`reopened`), or makes the newest version the last word (`finalised`). */
export async function moveVersion(
  db: Database,
  versionId: number,
  event: Exclude<VersionEvent, 'published'>,
  actor: AccountActor,
  now: Instant,
): Promise<Result<{ number: number }, 'notFound' | 'wrongState' | 'notNewest'>> {
  return db.transaction().execute(async (trx) => {
    const version = await lockVersion(trx, versionId)
    if (!version) return refuse('notFound')
    const state = nextVersion(version.state, event)
    if (!state.ok) return refuse('wrongState')
    const newest = await readNewestPublished(trx, version.document_id)
    if (newest?.id !== versionId) return refuse('notNewest')
    await setState(trx, versionId, state.value, {
      closed_at: event === 'reopened' ? null : (version.closed_at ?? now),
      final_at: event === 'finalised' ? now : null,
    })
    await record(trx, versionId, event, actor, now)
    return ok({ number: version.number })
  })
}

/** Writing to the row first makes two people who act at once stand in line. */
async function lockVersion(trx: Transaction<DB>, versionId: number) {
  return trx
    .updateTable('document_version')
    .set((eb) => ({ revision: eb.ref('revision') }))
    .where('id', '=', versionId)
    .returningAll()
    .executeTakeFirst()
}

async function setState(
  trx: Transaction<DB>,
  versionId: number,
  state: VersionState,
  set: {
    note?: string | null
    published_by?: string
    published_at?: Instant
    closed_at?: Instant | null
    final_at?: Instant | null
  },
): Promise<void> {
  await trx
    .updateTable('document_version')
    .set((eb) => ({ ...set, state, revision: eb('revision', '+', 1) }))
    .where('id', '=', versionId)
    .execute()
}

async function record(
  trx: Transaction<DB>,
  versionId: number,
  event: VersionEvent,
  actor: AccountActor,
  now: Instant,
  details: Record<string, unknown> = {},
): Promise<void> {
  await appendAudit(trx, {
    at: now,
    actorId: actor.id,
    action: `version.${event}`,
    objectType: 'version',
    objectId: String(versionId),
    details,
  })
}
