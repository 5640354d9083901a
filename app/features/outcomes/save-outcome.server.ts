import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import type { OutcomePart } from './outcome-parts.ts'
import { recordOutcomeAct } from './record-act.server.ts'

export type OutcomeWords = {
  conclusions: string | null
  minutes: string | null
  /** Undefined where check-ins are counted: nothing was asked. */
  attended: number | null | undefined
  teams: { id: number; project: string | null; result: string | null; rank: number | null }[]
  /** Why, where the results are public already. */
  note: string | null
}
export type SaveRefusal = 'conflict' | 'conclusionsMissing' | 'noteMissing'
export type Saved = { parts: OutcomePart[]; isPublic: boolean }
type Seen = { workshopId: number; revision: number }

/**
 * Saves what the results say. Published ones are corrected in the open: with a reason, and never to
 * nothing. Gives the parts that changed.
 */
export function saveOutcome(
  db: Database,
  seen: Seen,
  words: OutcomeWords,
  by: { id: string },
  now: Instant,
): Promise<Result<Saved, SaveRefusal>> {
  return undoWhenRefused(db, async (trx) => {
    const { workshopId, revision } = seen
    const stored = await trx
      .selectFrom('workshop_outcome')
      .selectAll()
      .where('workshop_id', '=', workshopId)
      .executeTakeFirst()
    if ((stored?.revision ?? 0) !== revision) return refuse('conflict')
    const attended = words.attended === undefined ? (stored?.attended ?? null) : words.attended
    const parts: OutcomePart[] = []
    if ((stored?.conclusions ?? null) !== words.conclusions) parts.push('conclusions')
    if ((stored?.minutes ?? null) !== words.minutes) parts.push('minutes')
    if ((stored?.attended ?? null) !== attended) parts.push('attended')
    const teams = await changedTeams(trx, workshopId, words.teams)
    if (teams.length > 0) parts.push('teams')
    const done = { parts, isPublic: Boolean(stored?.published_at) }
    if (parts.length === 0) return ok(done)
    if (stored?.published_at) {
      if (words.conclusions === null) return refuse('conclusionsMissing')
      if (words.note === null) return refuse('noteMissing')
    }
    const { conclusions, minutes } = words
    if (!(await write(trx, seen, { conclusions, minutes, attended, updated_at: now }))) {
      return refuse('conflict')
    }
    for (const { id, ...team } of teams) {
      await trx.updateTable('workshop_team').set(team).where('id', '=', id).execute()
    }
    const action = stored?.published_at ? 'outcome.corrected' : 'outcome.saved'
    await recordOutcomeAct(trx, workshopId, { action, parts, note: words.note }, by, now)
    return ok(done)
  })
}

type Columns = {
  conclusions: string | null
  minutes: string | null
  attended: number | null
  updated_at: Instant
}

async function write(trx: Transaction<DB>, seen: Seen, columns: Columns): Promise<boolean> {
  const { workshopId, revision } = seen
  const row =
    revision === 0
      ? await trx
          .insertInto('workshop_outcome')
          .values({ workshop_id: workshopId, ...columns })
          .onConflict((conflict) => conflict.doNothing())
          .returning('workshop_id')
          .executeTakeFirst()
      : await trx
          .updateTable('workshop_outcome')
          .set({ ...columns, revision: revision + 1 })
          .where('workshop_id', '=', workshopId)
          .where('revision', '=', revision)
          .returning('workshop_id')
          .executeTakeFirst()
  return row !== undefined
}

/** Of the teams sent those of this workshop that say something else now. */
async function changedTeams(
  trx: Transaction<DB>,
  workshopId: number,
  sent: OutcomeWords['teams'],
): Promise<OutcomeWords['teams']> {
  if (sent.length === 0) return []
  const stored = await trx
    .selectFrom('workshop_team as team')
    .innerJoin('workshop_session as session', 'session.id', 'team.session_id')
    .select(['team.id', 'team.project', 'team.result', 'team.rank'])
    .where('session.workshop_id', '=', workshopId)
    .execute()
  return sent.filter((team) => {
    const own = stored.find((row) => row.id === team.id)
    if (!own) return false
    return own.project !== team.project || own.result !== team.result || own.rank !== team.rank
  })
}
