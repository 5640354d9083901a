import { z } from 'zod'
import { optionalId, optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'
import { FACILITATOR_MAX, MOST_TABLES, RULES, TOPIC_MAX } from './limits.ts'

const unknownChoice = { error: 'errors.unknownChoice' }
const expiredPage = { error: 'errors.expiredPage' }
const countError = `registrations.hall.error.count|max=${MOST_TABLES}`

const topics = requiredText(MOST_TABLES * (TOPIC_MAX + 2), 'registrations.hall.error.topics')
  .transform((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  )
  .refine((lines) => lines.every((line) => line.length <= TOPIC_MAX), {
    error: `registrations.hall.error.topicTooLong|max=${TOPIC_MAX}`,
  })

/** Who is to move and where they sat when the page was made: `12:3`, or `12:` for nowhere. */
const moved = z
  .string(unknownChoice)
  .regex(/^\d{1,9}:(?:\d{1,9})?$/, unknownChoice)
  .transform((value) => {
    const [id = '', from = ''] = value.split(':')
    return { registrationId: Number(id), from: from === '' ? null : Number(from) }
  })

export const seatingForm = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('addCount'),
      count: z
        .string({ error: countError })
        .regex(/^\d{1,3}$/, { error: countError })
        .transform(Number)
        .refine((count) => count >= 1 && count <= MOST_TABLES, { error: countError }),
    }),
    z.object({ intent: z.literal('addTopics'), topics }),
    z.object({
      intent: z.literal('table'),
      table: requiredId,
      version: z.string(expiredPage).max(1_000, expiredPage),
      topic: optionalText(TOPIC_MAX),
      area: optionalId,
      facilitator: optionalText(FACILITATOR_MAX),
    }),
    z.object({ intent: z.literal('remove'), table: requiredId }),
    z
      .object({
        intent: z.literal('seat'),
        rule: z.enum(RULES, unknownChoice),
        question: optionalText(60),
        /** Whether anybody sits already, as the page saw it. */
        seated: z.string().optional(),
        again: z.string().optional(),
      })
      .refine((form) => form.rule !== 'topic' || form.question !== null, {
        path: ['question'],
        error: 'registrations.hall.error.question',
      })
      .refine((form) => form.seated === undefined || form.again !== undefined, {
        path: ['again'],
        error: 'registrations.hall.error.again',
      }),
    z.object({ intent: z.literal('late') }),
    z.object({
      intent: z.literal('move'),
      person: z
        .array(moved, { error: 'registrations.hall.error.nobody' })
        .min(1, { error: 'registrations.hall.error.nobody' })
        .max(1_000),
      to: optionalId,
    }),
  ],
  expiredPage,
)
export type SeatingForm = z.output<typeof seatingForm>
