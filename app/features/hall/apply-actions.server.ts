import type { Transaction } from 'kysely'
import type { Database } from '#db/open.server.ts'
import type { DB, Instant } from '#db/schema.ts'
import { appendAudit } from '../audit/append-audit.server.ts'
import { makePhoto } from '../cards/attach-photo.server.ts'
import type { RegistrationContext } from '../registrations/register-request.ts'
import type { ActionAnswer, ActionNote } from './action-answer.ts'
import { addWalkIn } from './add-walk-in.server.ts'
import { applyCard, applyCardEdit, applyPhoto } from './apply-card.server.ts'
import { checkIn, undoCheckIn } from './check-in.server.ts'
import { PAYLOADS, type ActionKind, type DayAction, type PayloadOf } from './day-action.ts'
import type { ActionContext, ActionSource, Done } from './action-source.ts'
import { happenedAt } from './happened-at.ts'

const CARD_KINDS: readonly ActionKind[] = ['card', 'card_edit', 'photo']
/** As the log names them. */
const COUNTED: Record<ActionKind, string> = {
  check_in: 'checkIns',
  undo_check_in: 'undone',
  walk_in: 'walkIns',
  card: 'cardsWritten',
  card_edit: 'cardsCorrected',
  photo: 'photosAdded',
}
const LONGEST_KEPT = 8_000

/**
 * Takes in what a device did, once, whatever it sends how often: the row of an action is its
 * receipt, and who sends it again reads the same answer. Each action is a transaction of its own,
 * so that none holds up or takes back another; staff acts are one entry in the log.
 */
export async function applyActions(
  db: Database,
  source: ActionSource,
  actions: readonly DayAction[],
  context: RegistrationContext,
): Promise<ActionAnswer[]> {
  const { starts_on } = await db
    .selectFrom('workshop_session')
    .select('starts_on')
    .where('id', '=', source.sessionId)
    .executeTakeFirstOrThrow()
  const answers: ActionAnswer[] = []
  const counts: Record<string, number> = {}
  for (const action of actions) {
    const at = happenedAt(action.happenedAt, starts_on, context.now)
    const work = await prepare(action, source)
    const told = await db.transaction().execute(async (trx) => {
      const known = await claim(trx, action, source, at, context.now)
      if (known) return { answer: known, isNew: false }
      const done = await work(trx, { ...context, happenedAt: at, actionId: action.id })
      return { answer: await settle(trx, action.id, done), isNew: true }
    })
    answers.push(told.answer)
    if (told.isNew) {
      const what = told.answer.outcome === 'refused' ? 'refusedOnes' : COUNTED[action.kind]
      counts[what] = (counts[what] ?? 0) + 1
    }
  }
  await audit(db, source, counts, context.now)
  return answers
}

type Work = (trx: Transaction<DB>, context: ActionContext) => Promise<Done>

const refused =
  (note: ActionNote): Work =>
  async () => ({ outcome: 'refused', note })

/** What is to be done, with everything that needs no transaction done before it. */
async function prepare(action: DayAction, source: ActionSource): Promise<Work> {
  if (source.tableId !== null && !CARD_KINDS.includes(action.kind)) return refused('notYours')
  const parsed = PAYLOADS[action.kind].safeParse(action.payload)
  if (!parsed.success) return refused('unreadable')
  const payload: unknown = parsed.data
  switch (action.kind) {
    case 'check_in':
      return (trx, context) => checkIn(trx, source, payload as PayloadOf<'check_in'>, context)
    case 'undo_check_in':
      return (trx, context) =>
        undoCheckIn(trx, source, payload as PayloadOf<'undo_check_in'>, context)
    case 'walk_in':
      return (trx, context) => addWalkIn(trx, source, payload as PayloadOf<'walk_in'>, context)
    case 'card':
      return (trx, context) => applyCard(trx, source, payload as PayloadOf<'card'>, context)
    case 'card_edit':
      return (trx, context) =>
        applyCardEdit(trx, source, payload as PayloadOf<'card_edit'>, context)
    case 'photo': {
      const { cardId, image } = payload as PayloadOf<'photo'>
      const photo = await makePhoto(Buffer.from(image, 'base64'))
      if (!photo.ok) return refused('notPicture')
      return (trx, context) => applyPhoto(trx, source, { cardId, photo: photo.value }, context)
    }
  }
}

/** Puts the receipt down first: whoever sends the same at the same time waits, then reads it. */
async function claim(
  trx: Transaction<DB>,
  action: DayAction,
  source: ActionSource,
  at: Instant,
  now: Instant,
): Promise<ActionAnswer | null> {
  const placed = await trx
    .insertInto('day_action')
    .values({
      id: action.id,
      session_id: source.sessionId,
      device_id: source.deviceId,
      actor_id: source.actorId,
      table_id: source.tableId,
      kind: action.kind,
      payload:
        action.kind === 'photo' ? '{}' : JSON.stringify(action.payload).slice(0, LONGEST_KEPT),
      happened_at: at,
      received_at: now,
      outcome: 'refused',
      answer: '{}',
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (placed) return null
  const known = await trx
    .selectFrom('day_action')
    .select(['session_id', 'table_id', 'answer'])
    .where('id', '=', action.id)
    .executeTakeFirstOrThrow()
  const isTheirs =
    known.session_id === source.sessionId &&
    (source.tableId === null || known.table_id === source.tableId)
  if (isTheirs) return JSON.parse(known.answer) as ActionAnswer
  return { id: action.id, outcome: 'refused', note: 'idUsed' }
}

async function settle(trx: Transaction<DB>, id: string, done: Done): Promise<ActionAnswer> {
  const answer: ActionAnswer = { id, ...done }
  await trx
    .updateTable('day_action')
    .set({
      outcome: done.outcome,
      answer: JSON.stringify(answer),
      registration_id: done.registrationId ?? null,
    })
    .where('id', '=', id)
    .execute()
  return answer
}

async function audit(
  db: Database,
  source: ActionSource,
  counts: Record<string, number>,
  now: Instant,
): Promise<void> {
  if (source.actorId === null || Object.keys(counts).length === 0) return
  await db.transaction().execute((trx) =>
    appendAudit(trx, {
      at: now,
      actorId: source.actorId,
      action: 'hall.synced',
      objectType: 'workshop_session',
      objectId: String(source.sessionId),
      details: counts,
    }),
  )
}
