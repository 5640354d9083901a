import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { median, type BenchFigure } from '../figures.ts'
import { askInTurn } from '../load/ask-in-turn.ts'
import { pageRequest, sendRequest } from '../load/requests.ts'
import { serveProduct } from '../served/serve-product.ts'
import { temporaryDatabases } from '../served/temporary-databases.ts'

const SOCKETS = 16
const LOOK_EVERY_MS = 500
/** One in so many requests is a send, which makes every kept page old. */
const SENDS = 20
const WORDS = ['autobus', 'park', 'szkoła', 'chodnik', 'drzewa', 'światło', 'rower', 'plac']
const AREAS = ['spoleczenstwo', 'bezpieczenstwo', 'cyfrowe-kielce', 'infrastruktura-i-transport']

/**
 * What the process holds (RSS, as the system counts it) at the end of a long time at full load, beside
 * what it held when it was warm. Pages of many addresses are asked for by 16 at once, so that the page
 * cache fills up to its bound, and one request in twenty is a send. What lives is told besides, after
 * a collection of what does not.
 */
export async function measureMemory(options: {
  databaseUrl: string
  warmMs: number
  ms: number
  /** Whether these are the times of the target. */
  isFull: boolean
}): Promise<BenchFigure> {
  const { warmMs, ms, isFull } = options
  using databases = temporaryDatabases()
  const databaseUrl = await databases.copy(options.databaseUrl, 'memory')
  await using product = await serveProduct({ databaseUrl, env: { LOG_LEVEL: 'info' } })
  const host = `127.0.0.1:${product.port}`
  const load = askInTurn({
    port: product.port,
    sockets: SOCKETS,
    ms,
    request: (n) => (n % SENDS === 0 ? sendRequest(host) : pageRequest(host, pathOf(n))),
    status: (n) => (n % SENDS === 0 ? 303 : 200),
  })
  const started = performance.now()
  const pid = product.process.pid ?? 0
  /** The last tenth of the time until then, so that one collection more or less is no figure. */
  const heldUntil = async (until: number) => {
    const held: number[] = []
    await pause(Math.max(0, started + until * 0.9 - performance.now()))
    while (performance.now() - started < until) {
      held.push(residentMb(pid))
      await Promise.race([pause(LOOK_EVERY_MS), load])
    }
    const { heapMb } = await product.ask<{ heapMb: number }>({ memory: true })
    return { held, heapMb }
  }
  const warm = await heldUntil(warmMs)
  const end = await heldUntil(ms)
  const { answered } = await load
  const before = median(warm.held)
  return {
    name: isFull ? 'memory' : 'memory, short',
    figure: `memory after ${inWords(ms)} at full load`,
    beside: `after ${inWords(warmMs)}`,
    value: median(end.held) / before,
    lowest: Math.min(...end.held) / before,
    highest: Math.max(...end.held) / before,
    target: isFull ? { atMost: 1.1 } : null,
    better: 'less',
    note:
      `RSS ${median(end.held).toFixed(0)} beside ${before.toFixed(0)} MB; living heap ${end.heapMb.toFixed(0)} ` +
      `beside ${warm.heapMb.toFixed(0)} MB; ${answered} requests` +
      (isFull ? '' : '; the target (≤ 1.1) is for 10 minutes beside 1: `--full`'),
  }
}

/** Some thousand addresses; those asked for often are asked for again. */
function pathOf(n: number): string {
  const word = WORDS[n % WORDS.length] ?? ''
  const area = AREAS[(n >> 3) % AREAS.length] ?? ''
  const number = String(1 + ((n * 7_919) % 2_000)).padStart(5, '0')
  const paths = [
    '/postulaty',
    `/postulaty?obszar=${area}`,
    `/postulaty?q=${encodeURIComponent(word)}&obszar=${area}`,
    `/postulaty?q=${encodeURIComponent(`${word} ${n % 500}`)}`,
    `/szukaj?q=${encodeURIComponent(`${word} ${n % 300}`)}`,
    `/?n=${number}`,
    '/strategia',
    '/konsultacje',
    `/obszary/${area}`,
  ]
  return paths[n % paths.length] ?? '/'
}

function residentMb(pid: number): number {
  const line = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(line) / 1_024
}

function inWords(ms: number): string {
  return ms >= 60_000 ? `${ms / 60_000} min` : `${ms / 1_000} s`
}
