import { z } from 'zod'

/** The five dimensions of the Scottish model; each asks one question of a self-assessment. */
export const DIMENSIONS = [
  'strategicIntent',
  'data',
  'technology',
  'governance',
  'engagement',
] as const
export type Dimension = (typeof DIMENSIONS)[number]

export const ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const
export type Answer = (typeof ANSWERS)[number]

/** What a unit answered, where it did. */
export type Answers = Partial<Record<Dimension, { answer: Answer | null; note: string | null }>>

const kept = z.object({ answer: z.enum(ANSWERS).nullable(), note: z.string().nullable() })
const stored = z.object(
  Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, kept.optional()])) as Record<
    Dimension,
    z.ZodOptional<typeof kept>
  >,
)

export function readAnswers(json: string): Answers {
  return stored.parse(JSON.parse(json))
}

/** All five questions have an answer, „we do not know” included. */
export function isAnswered(answers: Answers): boolean {
  return DIMENSIONS.every((dimension) => answers[dimension]?.answer)
}
