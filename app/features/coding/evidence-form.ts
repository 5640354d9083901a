import { z } from 'zod'
import { optionalText, requiredId } from '../../lib/form-schema.ts'

/** Words of a submission for one of its tags: typed, selected, or whole sentences. */
export const evidenceForm = z.discriminatedUnion(
  'intent',
  [
    z
      .object({
        intent: z.literal('markWords'),
        termId: z.string({ error: 'coding.evidence.error.noTag' }).pipe(requiredId),
        words: optionalText(1000),
        sentences: z.array(optionalText(5000)).max(50, { error: 'errors.unknownChoice' }),
      })
      .refine((form) => form.words !== null || form.sentences.length > 0, {
        error: 'coding.evidence.error.noWords',
        path: ['words'],
      }),
    z.object({ intent: z.literal('removeWords'), evidence: requiredId }),
  ],
  { error: 'errors.expiredPage' },
)

export type EvidenceForm = z.output<typeof evidenceForm>

/** Whether a posted form is one of these. */
export function isEvidenceForm(form: FormData): boolean {
  return form.get('intent') === 'markWords' || form.get('intent') === 'removeWords'
}
