import { readFileSync } from 'node:fs'

/**
 * How much longer than needed the threads of a process took because others had the processors:
 * 1 on a quiet machine, 3 where they waited two thirds of the time. Ask again for the time since.
 */
export function watchGivenTime(pid: number): () => number {
  const before = read(pid)
  return () => {
    const now = read(pid)
    const ran = now.ran - before.ran
    return ran > 0 ? (ran + now.waited - before.waited) / ran : 1
  }
}

/** The same for a process since it began, and how much processor time it had, in seconds. */
export function givenSinceStart(pid: number): { slowness: number; ranSeconds: number } {
  const { ran, waited } = read(pid)
  return { slowness: ran > 0 ? (ran + waited) / ran : 1, ranSeconds: ran / 1e9 }
}

/** Nanoseconds that the main thread ran, and that it was ready to run and waited. */
function read(pid: number): { ran: number; waited: number } {
  const [ran = 0, waited = 0] = readFileSync(`/proc/${pid}/schedstat`, 'utf8')
    .split(' ')
    .map(Number)
  return { ran, waited }
}
