import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { closeSession } from '../close-session.server.ts'
import type { DeskForm } from '../forms.ts'
import { editCard } from '../write-card.server.ts'
import { record, reopenCard, type CardsBy, type CardsRefusal } from './cards-act.server.ts'
import {
  addGroup,
  groupCards,
  removeGroup,
  renameGroup,
  ungroupCards,
} from './group-cards.server.ts'
import { mergeCards } from './merge-cards.server.ts'
import { runAgenda } from './run-agenda.server.ts'
import { dropCards, keepCards, setHandDots } from './sort-cards.server.ts'

export type DeskDone = { key: string; values?: Record<string, number> }
export type DeskRefusal = CardsRefusal | 'changed' | 'notYet'

/** Does what the organiser asked for at the desk of cards. */
export async function actOnCards(
  db: Database,
  by: CardsBy,
  act: DeskForm,
  context: { now: Instant; secret: string; appOrigin: string },
): Promise<Result<DeskDone, DeskRefusal>> {
  const done = await dispatch(db, by, act, context)
  if (!done.ok) return done
  return ok({
    key: `cards.desk.flash.${act.intent}`,
    ...(done.value ? { values: done.value } : {}),
  })
}

function dispatch(
  db: Database,
  by: CardsBy,
  act: DeskForm,
  context: { now: Instant; secret: string; appOrigin: string },
): Promise<Result<Record<string, number> | null, DeskRefusal>> {
  switch (act.intent) {
    case 'group':
      return groupCards(db, by, { ids: act.cards, groupId: act.group, title: act.title })
    case 'ungroup':
      return ungroupCards(db, by, act.cards)
    case 'addGroup':
      return addGroup(db, by, act.title)
    case 'renameGroup':
      return renameGroup(db, by, act.group, act.title)
    case 'removeGroup':
      return removeGroup(db, by, act.group)
    case 'merge':
      return mergeCards(db, by, act.cards)
    case 'unmerge':
      return reopenCard(db, by, act.card, 'merged')
    case 'keep':
      return keepCards(db, by, act.cards)
    case 'drop':
      return dropCards(db, by, act.cards, act.reason)
    case 'bringBack':
      return reopenCard(db, by, act.card, 'dropped')
    case 'handDots':
      return setHandDots(db, by, act.card, act.dots)
    case 'agenda':
      return runAgenda(db, by, act.to)
    case 'correct':
      return correct(db, by, act)
    case 'close':
      return close(db, by, context)
  }
}

async function correct(
  db: Database,
  by: CardsBy,
  act: Extract<DeskForm, { intent: 'correct' }>,
): Promise<Result<null, DeskRefusal>> {
  // No undoing: a text that came too late stays beside the newer one.
  return db.transaction().execute(async (trx) => {
    const edited = await editCard(
      trx,
      {
        id: act.card,
        sessionId: by.sessionId,
        tableId: null,
        text: act.text,
        areaId: act.area,
        agree: act.agree,
        differ: act.differ,
        revision: act.revision,
        writtenBy: by.actorId,
      },
      by.now,
    )
    if (!edited.ok) return edited.refusal === 'idUsed' ? refuse('notFound') : refuse(edited.refusal)
    if (!edited.value.repeated) await record(trx, by, 'corrected', { card: act.card })
    return ok(null)
  })
}

async function close(
  db: Database,
  by: CardsBy,
  context: { now: Instant; secret: string; appOrigin: string },
): Promise<Result<{ count: number }, DeskRefusal>> {
  const closed = await closeSession(db, { sessionId: by.sessionId, actorId: by.actorId }, context)
  return closed.ok ? ok({ count: closed.value.references.length }) : closed
}
