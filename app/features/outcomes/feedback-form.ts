import { z } from 'zod'
import { optionalText } from '../../lib/form-schema.ts'

export const COMMENT_MAX = 2_000
export const SCALE = ['one', 'two', 'three', 'four', 'five'] as const

const grade = z
  .enum(['1', '2', '3', '4', '5'], { error: 'outcomes.feedback.missing' })
  .transform(Number)

export const feedbackForm = z.object({
  heard: grade,
  clear: grade,
  comment: optionalText(COMMENT_MAX),
})
export type FeedbackWords = z.output<typeof feedbackForm>
