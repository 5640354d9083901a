import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { parseReference } from '../../lib/reference-number.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { findSubmissions } from '../positions/find-submissions.server.ts'
import { undoWhenRefused } from '../submissions/undo-when-refused.server.ts'
import { auditInitiative } from './audit-initiative.server.ts'
import { readInitiativeRow } from './initiative-row.server.ts'
import { offeredBlocks } from './paragraphs.server.ts'

export type TieAct =
  /** Numbers as typed: one a line, or parted by commas or blanks. */
  | { intent: 'tieSubmissions'; references: string }
  | { intent: 'untieSubmission'; id: number }
  /** Of the paragraphs offered, exactly these are carried out by the initiative. */
  | { intent: 'tieBlocks'; blocks: readonly number[] }
  | { intent: 'tieIndicator'; indicator: number }
  | { intent: 'untieIndicator'; id: number }

export type TieRefusal =
  | { reason: 'notFound' | 'unknownIndicator' | 'notPublic'; numbers?: readonly string[] }
  | { reason: 'unknownNumbers'; numbers: readonly string[] }

type Tied = Promise<Result<number, TieRefusal>>
type TiedBy = { initiative_id: number; tied_by: string; tied_at: Instant }

const AUDITED = {
  tieSubmissions: 'tiedSubmissions',
  untieSubmission: 'untiedSubmission',
  tieBlocks: 'tiedBlocks',
  tieIndicator: 'tiedIndicator',
  untieIndicator: 'untiedIndicator',
} as const

/** Ties an initiative to what it serves, or unties it. Returns how many ties are new. */
export function changeTies(
  db: Database,
  id: number,
  act: TieAct,
  actor: AccountActor,
  now: Instant,
): Tied {
  return undoWhenRefused<number, TieRefusal>(db, async (trx) => {
    const row = await readInitiativeRow(trx, id)
    if (!row) return refuse({ reason: 'notFound' })
    const done = await write(trx, act, { initiative_id: id, tied_by: actor.id, tied_at: now })
    if (!done.ok) return done
    await auditInitiative(trx, id, AUDITED[act.intent], {}, actor, now)
    return done
  })
}

async function write(trx: Transaction<DB>, act: TieAct, by: TiedBy): Tied {
  switch (act.intent) {
    case 'tieSubmissions':
      return tieSubmissions(trx, act.references, by)
    case 'untieSubmission':
      await trx
        .deleteFrom('initiative_submission')
        .where('initiative_id', '=', by.initiative_id)
        .where('submission_id', '=', act.id)
        .execute()
      return ok(0)
    case 'tieBlocks':
      return tieBlocks(trx, act.blocks, by)
    case 'tieIndicator':
      return tieIndicator(trx, act.indicator, by)
    case 'untieIndicator':
      await trx
        .deleteFrom('initiative_indicator')
        .where('initiative_id', '=', by.initiative_id)
        .where('indicator_id', '=', act.id)
        .execute()
      return ok(0)
  }
}

/** Published ones only. One that was merged stands for the one it went into. */
async function tieSubmissions(trx: Transaction<DB>, typed: string, by: TiedBy): Tied {
  const words = typed.split(/[\s,;]+/).filter(Boolean)
  const strange = words.filter((word) => !parseReference(word))
  if (strange.length > 0) return refuse({ reason: 'unknownNumbers', numbers: strange })
  const found = await findSubmissions(
    trx,
    words.map((word) => parseReference(word) ?? word),
  )
  if (!found.ok) {
    return refuse({ reason: 'unknownNumbers', numbers: found.refusal.references ?? words })
  }
  const hidden = found.value.filter((row) => row.visibility !== 'published')
  if (hidden.length > 0) {
    return refuse({ reason: 'notPublic', numbers: hidden.map((row) => row.reference) })
  }
  const rows = await trx
    .insertInto('initiative_submission')
    .values(found.value.map((row) => ({ ...by, submission_id: row.id })))
    .onConflict((conflict) => conflict.doNothing())
    .returning('submission_id')
    .execute()
  return ok(rows.length)
}

async function tieBlocks(trx: Transaction<DB>, chosen: readonly number[], by: TiedBy): Tied {
  const offered = (await offeredBlocks(trx, by.initiative_id)).map((block) => block.blockId)
  if (offered.length === 0) return ok(0)
  await trx
    .deleteFrom('initiative_block')
    .where('initiative_id', '=', by.initiative_id)
    .where('block_id', 'in', offered)
    .execute()
  const known = chosen.filter((block) => offered.includes(block))
  if (known.length === 0) return ok(0)
  await trx
    .insertInto('initiative_block')
    .values(known.map((block_id) => ({ ...by, block_id })))
    .execute()
  return ok(known.length)
}

async function tieIndicator(trx: Transaction<DB>, indicator: number, by: TiedBy): Tied {
  const known = await trx
    .selectFrom('indicator')
    .select('id')
    .where('id', '=', indicator)
    .executeTakeFirst()
  if (!known) return refuse({ reason: 'unknownIndicator' })
  await trx
    .insertInto('initiative_indicator')
    .values({ ...by, indicator_id: indicator })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return ok(1)
}
