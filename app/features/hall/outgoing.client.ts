import type { ActionAnswer } from './action-answer.ts'
import { nextBatch, retryAfter } from './batch.ts'
import type { NewAction } from './day-action.ts'
import { forgetPage } from './keep-page.client.ts'
import {
  deviceId,
  dropNotice,
  keepAction,
  keepState,
  openStore,
  readPage,
  settle,
  tidy,
  wipePage,
  type Store,
} from './offline-store.client.ts'
import type { Notice, QueuedAction, SyncState } from './queued-action.ts'
import { exchange, type Reply } from './exchange.client.ts'

/** How often a page in sight asks what other devices did. */
const LOOK_MS = 20_000

export type QueueOptions = { page: string; owner: string; keepUntil: string; sendTo: string }
export type QueueView<State> = {
  isReady: boolean
  sync: SyncState
  waiting: readonly QueuedAction[]
  notices: readonly Notice[]
  state: State
}
export type Queue = {
  add(action: NewAction): Promise<string>
  send(): void
  dismiss(id: string): void
  wipe(): Promise<void>
  stop(): void
}

/** The queue of one page on this device. Everything shown is kept first; what is sent may be sent twice. */
export async function startQueue<State extends { at: string }>(
  options: QueueOptions,
  state: State,
  show: (view: QueueView<State>) => void,
): Promise<Queue> {
  const { page, owner, keepUntil } = options
  const key = { page, owner, keepUntil }
  const db = await openStore()
  await tidy(db, owner, new Date().toISOString())
  const device = await deviceId(db)
  let view: QueueView<State> = { isReady: true, sync: 'starting', waiting: [], notices: [], state }
  let failures = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let isBusy = false
  let isStopped = false

  const change = (part: Partial<QueueView<State>>) => {
    view = { ...view, ...part }
    showUnsent(view.waiting.length)
    if (!isStopped) show(view)
  }
  const newer = (other: unknown): State => {
    const told = other as State | null
    return told && told.at > view.state.at ? told : view.state
  }
  const reload = async () => {
    const kept = await readPage(db, key)
    change({ waiting: kept.actions, notices: kept.notices, state: newer(kept.state) })
  }
  const again = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(() => void send(), ms)
  }

  async function send(): Promise<void> {
    if (isBusy || isStopped) return
    isBusy = true
    clearTimeout(timer)
    const reply = await sendAll()
    isBusy = false
    if (isStopped) return
    failures = reply === 'sent' ? 0 : failures + 1
    change({ sync: reply })
    if (reply === 'sent' && view.waiting.length > 0) again(0)
    else again(reply === 'sent' ? LOOK_MS : retryAfter(failures))
  }

  async function sendAll(): Promise<SyncState> {
    let most: number | undefined
    for (;;) {
      const batch = nextBatch(view.waiting, most)
      if (batch.length > 0 && navigator.onLine) change({ sync: 'sending' })
      const reply: Reply = await exchange(options.sendTo, device, batch)
      if (reply.kind === 'refused' && batch.length > 1) {
        // One of them cannot be read: the smaller the batch, the closer we are to it.
        most = Math.ceil(batch.length / 2)
        continue
      }
      if (reply.kind !== 'done' && reply.kind !== 'refused') return reply.kind
      const answers = reply.kind === 'done' ? reply.answers : batch.map(unreadable)
      await settle(db, key, answers, reply.kind === 'done' ? newer(reply.state) : undefined)
      if (reply.kind === 'done') change({ state: newer(reply.state) })
      await reload()
      if (batch.length === 0 || view.waiting.length === 0) return 'sent'
      if (answers.length === 0) return 'waiting'
    }
  }

  const onVisible = () => {
    if (document.visibilityState === 'visible') void reload().then(send)
  }
  const onOnline = () => void send()
  const onOffline = () => change({ sync: 'offline' })
  addEventListener('online', onOnline)
  addEventListener('offline', onOffline)
  document.addEventListener('visibilitychange', onVisible)
  await reload()
  await keepState(db, key, view.state)
  void navigator.storage?.persist?.()
  void send()

  return {
    async add(action) {
      const queued = { id: crypto.randomUUID(), happenedAt: new Date().toISOString(), ...action }
      await keepAction(db, key, queued)
      change({ waiting: [...view.waiting, queued], ...(isBusy ? {} : { sync: offOrWaiting() }) })
      again(0)
      return queued.id
    },
    send: () => void send(),
    dismiss(id) {
      change({ notices: view.notices.filter((notice) => notice.id !== id) })
      void dropNotice(db, id)
    },
    async wipe() {
      isStopped = true
      clearTimeout(timer)
      await wipeAll(db, key)
      showUnsent(0)
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
      removeEventListener('online', onOnline)
      removeEventListener('offline', onOffline)
      document.removeEventListener('visibilitychange', onVisible)
    },
  }
}

async function wipeAll(db: Store, key: Parameters<typeof wipePage>[1]): Promise<void> {
  await wipePage(db, key)
  await forgetPage(key.page)
}

function offOrWaiting(): SyncState {
  return navigator.onLine ? 'waiting' : 'offline'
}

function unreadable({ id }: QueuedAction): ActionAnswer {
  return { id, outcome: 'refused', note: 'unreadable' }
}

/** Signing out elsewhere must not take away what only this device has: the server is told by a cookie. */
function showUnsent(count: number): void {
  document.cookie = `unsent=${count > 0 ? 1 : ''}; Path=/; SameSite=Lax; Max-Age=${count > 0 ? 864_000 : 0}`
}
