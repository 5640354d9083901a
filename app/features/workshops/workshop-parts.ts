import { z } from 'zod'
import type { AccessNeed } from '#db/workshop-tables.ts'

/** In the order of the form. */
export const ACCESS_NEEDS: readonly AccessNeed[] = [
  'sign_interpreter',
  'induction_loop',
  'step_free',
  'large_print',
  'easy_to_read',
  'childcare',
  'diet',
  'assistant',
]

const agendaItem = z.object({
  /** Wall time of the day: `17:15`. */
  at: z.string(),
  title: z.string(),
  text: z.string().optional(),
})
const facilitator = z.object({ name: z.string(), role: z.string().optional() })
const question = z.object({
  /** Under it the answers are kept; never changes once somebody answered. */
  key: z.string(),
  label: z.string(),
  kind: z.enum(['text', 'choice', 'yes_no']),
  options: z.array(z.string()).default([]),
  required: z.boolean().default(false),
})
const offered = z.object({
  need: z.enum(ACCESS_NEEDS as readonly [AccessNeed, ...AccessNeed[]]),
  note: z.string().optional(),
})

export type AgendaItem = z.infer<typeof agendaItem>
export type Facilitator = z.infer<typeof facilitator>
export type Question = z.infer<typeof question>
/** What a place offers to those who need it. */
export type OfferedAccess = z.infer<typeof offered>

type Kept = { agenda: string; facilitators: string; questions: string; reminder_hours: string }

/** The parts of a workshop that are kept as JSON. Throws when the database holds something else. */
export function readParts(row: Kept) {
  return {
    agenda: z.array(agendaItem).parse(JSON.parse(row.agenda)),
    facilitators: z.array(facilitator).parse(JSON.parse(row.facilitators)),
    questions: z.array(question).parse(JSON.parse(row.questions)),
    reminderHours: z.array(z.number()).parse(JSON.parse(row.reminder_hours)),
  }
}

export function readOfferedAccess(row: { access: string }): OfferedAccess[] {
  return z.array(offered).parse(JSON.parse(row.access))
}
