import type { WorkshopSession } from '#db/schema.ts'

export type SessionFacts = ReturnType<typeof sessionFacts>

/** What pages of staff say about a session at their head. */
export function sessionFacts(session: WorkshopSession) {
  const { number, starts_on, ends_on, from_time, to_time, place } = session
  return { number, place, when: { starts_on, ends_on, from_time, to_time } }
}
