import { z } from 'zod'
import { optionalText, requiredId } from '../../../lib/form-schema.ts'

const LONGEST_NOTE = 2_000

export const versionForm = z.discriminatedUnion(
  'intent',
  [
    z.object({
      intent: z.literal('publish'),
      revision: requiredId,
      note: optionalText(LONGEST_NOTE),
    }),
    z.object({ intent: z.literal('close') }),
    z.object({ intent: z.literal('reopen') }),
    z.object({ intent: z.literal('finalise') }),
    z.object({ intent: z.literal('draft') }),
    z.object({ intent: z.literal('discard') }),
  ],
  { error: 'errors.wrongType' },
)
export type VersionForm = z.output<typeof versionForm>
export const VERSION_INTENTS: readonly string[] = [
  'publish',
  'close',
  'reopen',
  'finalise',
  'draft',
  'discard',
]
