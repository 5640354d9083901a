import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { ActionAnswer } from './action-answer.ts'
import type { Notice, QueuedAction } from './queued-action.ts'

/** Whose data these are, and until when the device keeps them. */
export type PageKey = { page: string; owner: string; keepUntil: string }
type Kept<Value> = Value & PageKey

interface HallStore extends DBSchema {
  actions: { key: number; value: Kept<QueuedAction>; indexes: { page: [string, string] } }
  notices: { key: string; value: Kept<Notice>; indexes: { page: [string, string] } }
  /** What the page was last made from. */
  states: { key: [string, string]; value: Kept<{ state: unknown }> }
  device: { key: string; value: string }
}

export type Store = IDBPDatabase<HallStore>
export type KeptPage = { actions: QueuedAction[]; notices: Notice[]; state: unknown }

const NAME = 'hall'

export function openStore(): Promise<Store> {
  return openDB<HallStore>(NAME, 1, {
    upgrade(db) {
      const actions = db.createObjectStore('actions', { autoIncrement: true })
      actions.createIndex('page', ['page', 'owner'])
      db.createObjectStore('notices', { keyPath: 'id' }).createIndex('page', ['page', 'owner'])
      db.createObjectStore('states', { keyPath: ['page', 'owner'] })
      db.createObjectStore('device')
    },
  })
}

export async function deviceId(db: Store): Promise<string> {
  const known = await db.get('device', 'id')
  if (known) return known
  const id = crypto.randomUUID()
  await db.put('device', id, 'id')
  return id
}

/**
 * Forgets what is too old, and what another account left here: lists and notices at once. What that
 * account has not sent yet stays, unseen, until it comes back for it or its time is over.
 */
export async function tidy(db: Store, owner: string, now: string): Promise<void> {
  const trx = db.transaction(['actions', 'notices', 'states'], 'readwrite')
  for (const name of ['actions', 'notices', 'states'] as const) {
    let cursor = await trx.objectStore(name).openCursor()
    while (cursor) {
      const isForeign = name !== 'actions' && isOtherAccount(cursor.value, owner)
      if (cursor.value.keepUntil < now || isForeign) await cursor.delete()
      cursor = await cursor.continue()
    }
  }
  await trx.done
}

/** Tables and accounts share the store; a table's page is nobody's account. */
function isOtherAccount(kept: PageKey, owner: string): boolean {
  return kept.owner.startsWith('account:') && owner.startsWith('account:') && kept.owner !== owner
}

export async function readPage(db: Store, key: PageKey): Promise<KeptPage> {
  const index: [string, string] = [key.page, key.owner]
  const trx = db.transaction(['actions', 'notices', 'states'])
  const [actions, notices, state] = await Promise.all([
    trx.objectStore('actions').index('page').getAll(index),
    trx.objectStore('notices').index('page').getAll(index),
    trx.objectStore('states').get(index),
  ])
  return {
    actions: actions.map(({ id, kind, happenedAt, payload }) => ({
      id,
      kind,
      happenedAt,
      payload,
    })),
    notices,
    state: state?.state ?? null,
  }
}

export async function keepAction(db: Store, key: PageKey, action: QueuedAction): Promise<void> {
  const trx = db.transaction('actions', 'readwrite', { durability: 'strict' })
  await trx.store.add({ ...action, ...key })
  await trx.done
}

export async function keepState(db: Store, key: PageKey, state: unknown): Promise<void> {
  await db.put('states', { ...key, state })
}

/** What was answered leaves the queue in the same step as the answer arrives. */
export async function settle(
  db: Store,
  key: PageKey,
  answers: readonly ActionAnswer[],
  state?: unknown,
): Promise<void> {
  const answerOf = new Map(answers.map((answer) => [answer.id, answer]))
  const trx = db.transaction(['actions', 'notices', 'states'], 'readwrite')
  let cursor = await trx.objectStore('actions').index('page').openCursor([key.page, key.owner])
  while (cursor) {
    const { id, kind, happenedAt, payload } = cursor.value
    const answer = answerOf.get(id)
    if (answer && answer.outcome !== 'applied') {
      const action = { id, kind, happenedAt, payload }
      await trx.objectStore('notices').put({ ...answer, action, ...key })
    }
    if (answer) await cursor.delete()
    cursor = await cursor.continue()
  }
  if (state !== undefined) await trx.objectStore('states').put({ ...key, state })
  await trx.done
}

export async function dropNotice(db: Store, id: string): Promise<void> {
  await db.delete('notices', id)
}

/** Everything of this page and this account. */
export async function wipePage(db: Store, key: PageKey): Promise<void> {
  const index: [string, string] = [key.page, key.owner]
  const trx = db.transaction(['actions', 'notices', 'states'], 'readwrite')
  for (const name of ['actions', 'notices'] as const) {
    for (const id of await trx.objectStore(name).index('page').getAllKeys(index)) {
      await trx.objectStore(name).delete(id as never)
    }
  }
  await trx.objectStore('states').delete(index)
  await trx.done
}
