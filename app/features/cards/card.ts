/** One thought: a sentence or a few, not a letter. */
export const CARD_MIN = 10
export const CARD_MAX = 1_000
/** People at one table. */
export const MOST_AT_TABLE = 200

/** `W-3.4` is the fourth card of table 3. */
export function cardSign(table: number | null, number: number): string {
  return table === null ? `W-${number}` : `W-${table}.${number}`
}

const HOUR_MS = 3_600_000

type DayOfSession = {
  starts_on: string
  ends_at: string
  closed_at: string | null
  cancelled_at: string | null
}

/**
 * What a table may still do: from the day of the session people write; once the day is closed, and until
 * the hours for a word are over, they may still say whether a card is what they meant.
 */
export type TablePhase = 'before' | 'writing' | 'word' | 'over' | 'cancelled'

/** `today` is the day in Kielce. */
export function tablePhase(
  session: DayOfSession,
  confirmHours: number,
  now: string,
  today: string,
): TablePhase {
  if (session.cancelled_at !== null) return 'cancelled'
  if (today < session.starts_on) return 'before'
  if (now >= tableEnd(session.ends_at, confirmHours)) return 'over'
  return session.closed_at === null ? 'writing' : 'word'
}

/** Until when a table's code works. */
export function tableEnd(endsAt: string, confirmHours: number): string {
  return new Date(Date.parse(endsAt) + confirmHours * HOUR_MS).toISOString()
}
