import type { Database } from '#db/open.server.ts'
import type { Instant } from '#db/schema.ts'
import { refuse, ok, type Result } from '../../lib/result.ts'
import { attachPhoto, makePhoto } from './attach-photo.server.ts'
import { setDot } from './dots.server.ts'
import type { TableForm } from './forms.ts'
import type { OpenTable } from './open-table.server.ts'
import { voterKey } from './voter-key.server.ts'
import { sayWord, setReady } from './words.server.ts'
import { editCard, writeCard } from './write-card.server.ts'

export type TableDone = { key: string; values?: Record<string, string | number> }
export type TableRefusal =
  | 'notFound'
  | 'closed'
  | 'unknownArea'
  | 'idUsed'
  | 'changed'
  | 'wrongState'
  | 'noDots'
  | 'photoTooLarge'
  | 'notPicture'

/** Does what somebody at the table asked for. Its code is the right to do it, in its time. */
export async function actOnTable(
  db: Database,
  at: OpenTable,
  act: TableForm,
  context: { now: Instant; secret: string; browser: string },
): Promise<Result<TableDone, TableRefusal>> {
  const { now } = context
  const { sessionId, table } = at
  const key = voterKey(context.secret, sessionId, context.browser)
  const isWord = act.intent === 'meant' || act.intent === 'notQuite'
  if (at.phase !== 'writing' && !(isWord && at.phase === 'word')) return refuse('closed')
  switch (act.intent) {
    case 'write':
    case 'correct':
      return putCard(db, at, act, now)
    case 'dot':
    case 'undot': {
      const wish = { cardId: act.card, give: act.intent === 'dot', dotsEach: at.dotsEach }
      const done = await setDot(db, { sessionId, voterKey: key }, wish, now)
      return done.ok ? ok({ key: `cards.flash.${act.intent}`, values: done.value }) : done
    }
    case 'meant':
    case 'notQuite': {
      const note = act.intent === 'notQuite' ? act.note : null
      const word = { cardId: act.card, isMeant: act.intent === 'meant', note }
      const done = await sayWord(db, { tableId: table.id, voterKey: key }, word, now)
      return done.ok ? ok({ key: 'cards.flash.word' }) : done
    }
    case 'ready':
    case 'unready': {
      const done = await setReady(db, table, act.intent === 'ready', now)
      return done.ok ? ok({ key: `cards.flash.${act.intent}` }) : done
    }
  }
}

type CardForm = Extract<TableForm, { intent: 'write' | 'correct' }>

async function putCard(
  db: Database,
  { sessionId, table }: OpenTable,
  form: CardForm,
  now: Instant,
): Promise<Result<TableDone, TableRefusal>> {
  // Made anew before anything is written: a picture that cannot be read refuses the whole form.
  const photo = form.photo ? await makePhoto(new Uint8Array(await form.photo.arrayBuffer())) : null
  if (photo && !photo.ok) {
    return refuse(photo.refusal === 'tooLarge' ? 'photoTooLarge' : 'notPicture')
  }
  const card = {
    id: form.card,
    sessionId,
    tableId: table.id,
    text: form.text,
    areaId: form.area,
    agree: form.agree,
    differ: form.differ,
    writtenBy: null,
  }
  return db.transaction().execute(async (trx) => {
    const put =
      form.intent === 'write'
        ? await writeCard(trx, { ...card, writtenAt: now }, now)
        : await editCard(trx, { ...card, revision: form.revision }, now)
    if (!put.ok) return put
    if (photo) await attachPhoto(trx, card, photo.value, now)
    const key = form.intent === 'write' ? 'cards.flash.written' : 'cards.flash.corrected'
    return ok({ key, values: { sign: `W-${table.number}.${put.value.number}` } })
  })
}
