import { addDays, addWorkingDays } from '#app/lib/working-days.ts'

const DAY_MS = 86_400_000

/** The promised ends, worked out once for each day. */
export type Days = { moderationDue(at: number): string; answerDue(at: number): string }

export function promisedDays(moderationDays: number, answerDays: number): Days {
  const remembered = (made: (instant: string) => string) => {
    const known = new Map<number, string>()
    return (at: number) => {
      const day = Math.floor(at / DAY_MS)
      const end = known.get(day) ?? made(new Date(day * DAY_MS + DAY_MS / 2).toISOString())
      known.set(day, end)
      return end
    }
  }
  return {
    moderationDue: remembered((instant) => addWorkingDays(instant, moderationDays)),
    answerDue: remembered((instant) => addDays(instant, answerDays)),
  }
}

export function iso(at: number): string {
  return new Date(at).toISOString()
}
