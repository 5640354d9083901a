import { setTimeout as pause } from 'node:timers/promises'

const LOOK_EVERY_MS = 10

/** Waits until `/readyz` says yes, and returns how long that took, in milliseconds. */
export async function untilReady(url: string, patienceMs = 30_000): Promise<number> {
  const started = performance.now()
  while (performance.now() - started < patienceMs) {
    const status = await readiness(url)
    if (status === 200) return performance.now() - started
    await pause(LOOK_EVERY_MS)
  }
  throw new Error(`not ready after ${patienceMs} ms`)
}

/** The status of `/readyz`; 0 without an answer. */
export async function readiness(url: string): Promise<number> {
  const response = await fetch(`${url}/readyz`).catch(() => null)
  await response?.text()
  return response?.status ?? 0
}
