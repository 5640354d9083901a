import { z } from 'zod'

/** What people need to know to come: a change of one of these is told to everybody registered. */
const facts = z.object({
  starts_on: z.string(),
  ends_on: z.string(),
  from_time: z.string().nullable(),
  to_time: z.string().nullable(),
  place: z.string().nullable(),
  address: z.string().nullable(),
  link: z.string().nullable(),
})
const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('moved'), before: facts, after: facts }),
  z.object({ kind: z.literal('added'), after: facts }),
  z.object({ kind: z.literal('sessionCancelled'), before: facts }),
  z.object({ kind: z.literal('workshopCancelled') }),
])

export type SessionFacts = z.infer<typeof facts>
/** As `workshop_change.what` keeps it. */
export type WorkshopChange = z.infer<typeof change>

/** Throws when the database holds something else. */
export function readChange(what: string): WorkshopChange {
  return change.parse(JSON.parse(what))
}

export function factsOf(session: SessionFacts): SessionFacts {
  const { starts_on, ends_on, from_time, to_time, place, address, link } = session
  return { starts_on, ends_on, from_time, to_time, place, address, link }
}

/** The facts that differ: each once, in the order of the page. */
export function movedFacts(before: SessionFacts, after: SessionFacts): ('time' | 'place')[] {
  const differs = (names: (keyof SessionFacts)[]) =>
    names.some((name) => before[name] !== after[name])
  const parts: ['time' | 'place', boolean][] = [
    ['time', differs(['starts_on', 'ends_on', 'from_time', 'to_time'])],
    ['place', differs(['place', 'address', 'link'])],
  ]
  return parts.filter(([, is]) => is).map(([part]) => part)
}
