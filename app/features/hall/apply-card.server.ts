import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import type { Result } from '../../lib/result.ts'
import { attachPhoto, type makePhoto } from '../cards/attach-photo.server.ts'
import { editCard, writeCard, type EditRefusal } from '../cards/write-card.server.ts'
import type { ActionContext, ActionSource, Done } from './action-source.ts'
import type { PayloadOf } from './day-action.ts'

type Photo = Extract<Awaited<ReturnType<typeof makePhoto>>, { ok: true }>['value']

export async function applyCard(
  trx: Transaction<DB>,
  source: ActionSource,
  { cardId, tableId, ...content }: PayloadOf<'card'>,
  { now, happenedAt }: ActionContext,
): Promise<Done> {
  const card = {
    id: cardId,
    sessionId: source.sessionId,
    tableId: source.tableId ?? tableId,
    writtenBy: source.actorId,
    writtenAt: happenedAt,
    ...content,
  }
  return tell(cardId, await writeCard(trx, card, now))
}

export async function applyCardEdit(
  trx: Transaction<DB>,
  source: ActionSource,
  { cardId, ...content }: PayloadOf<'card_edit'>,
  { now }: ActionContext,
): Promise<Done> {
  const edit = {
    id: cardId,
    sessionId: source.sessionId,
    tableId: source.tableId,
    writtenBy: source.actorId,
    ...content,
  }
  return tell(cardId, await editCard(trx, edit, now))
}

export async function applyPhoto(
  trx: Transaction<DB>,
  source: ActionSource,
  { cardId, photo }: { cardId: string; photo: Photo },
  { now }: ActionContext,
): Promise<Done> {
  const card = { id: cardId, sessionId: source.sessionId, tableId: source.tableId }
  return tell(cardId, await attachPhoto(trx, card, photo, now))
}

function tell(cardId: string, written: Result<unknown, EditRefusal>): Done {
  if (written.ok) return { outcome: 'applied', note: null, cardId }
  if (written.refusal === 'changed') return { outcome: 'conflict', note: 'cardChanged', cardId }
  return { outcome: 'refused', note: written.refusal, cardId }
}
