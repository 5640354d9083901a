import { z } from 'zod'
import { optionalId, optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'
import { parseReference } from '../../lib/reference-number.ts'
import { POSITION_CODES } from '../submissions/status.ts'
import { MAX_SUBMISSIONS } from './position.ts'

const SUMMARY_MAX = 400
const TEXT_MAX = 6000
const EXCEPTION_MAX = 1000

const revision = z.coerce.number({ error: 'errors.expiredPage' }).int('errors.expiredPage')
const reference = z
  .string({ error: 'errors.wrongType' })
  .refine((text) => parseReference(text) !== null, { error: 'errors.unknownChoice' })
  .transform((text) => parseReference(text) ?? text)

/** Numbers as people type or paste them: one a line, or parted by commas. */
const typedNumbers = optionalText(4000).transform((text, context) => {
  const parts = (text ?? '').split(/[\n,;]+/).map((part) => part.trim())
  const typed = parts.filter((part) => part !== '')
  const unreadable = typed.filter((part) => parseReference(part) === null)
  if (unreadable.length > 0) {
    // Names what was typed; the signs that part an error key from its values are left out.
    const numbers = unreadable.join(', ').replaceAll(/[|=]/g, ' ').slice(0, 200)
    context.addIssue({ code: 'custom', message: `positions.error.unreadable|numbers=${numbers}` })
    return z.NEVER
  }
  return typed.map((part) => parseReference(part) ?? part)
})

/** One for each submission of the form; most of them say nothing. */
const exceptions = z
  .array(
    z.object({
      reference,
      code: z
        .enum(POSITION_CODES, { error: 'errors.unknownChoice' })
        .optional()
        .transform((code) => code ?? null),
      text: optionalText(EXCEPTION_MAX),
    }),
  )
  .max(MAX_SUBMISSIONS, { error: 'positions.error.tooMany' })
  .transform((all) => all.filter((each) => each.code !== null || each.text !== null))

const shape = {
  revision: revision.optional(),
  code: z.enum(POSITION_CODES, { error: 'positions.error.code' }),
  whatChanges: optionalText(TEXT_MAX),
  whatStays: optionalText(TEXT_MAX),
  unitId: optionalId,
  references: z.array(reference).max(MAX_SUBMISSIONS, { error: 'positions.error.tooMany' }),
  numbers: typedNumbers,
  exceptions,
}

const draft = {
  ...shape,
  summary: optionalText(SUMMARY_MAX).transform((text) => text ?? ''),
  justification: optionalText(TEXT_MAX).transform((text) => text ?? ''),
}
const complete = {
  ...shape,
  summary: requiredText(SUMMARY_MAX, 'positions.error.summary'),
  justification: requiredText(TEXT_MAX, 'positions.error.justification'),
}
const save = z.object({ intent: z.literal('save'), ...draft })
const submit = z.object({ intent: z.literal('submit'), ...complete })
const reason = requiredText(2000, 'positions.error.reason')

export const newPositionForm = z.discriminatedUnion('intent', [save, submit], {
  error: 'errors.expiredPage',
})

export const positionForm = z.discriminatedUnion(
  'intent',
  [
    save,
    submit,
    z.object({ intent: z.literal('accept'), revision }),
    z.object({ intent: z.literal('publish'), revision }),
    z.object({ intent: z.literal('send_back'), revision, reason }),
    z.object({ intent: z.literal('withdraw'), revision, reason }),
    z.object({
      intent: z.literal('reflect'),
      references: z.array(reference).min(1, { error: 'positions.error.noSubmissions' }),
      text: requiredText(TEXT_MAX, 'positions.error.reflection'),
    }),
    z.object({ intent: z.literal('tie'), versionId: requiredId, blockId: requiredId }),
    z.object({ intent: z.literal('untie'), versionId: requiredId, blockId: requiredId }),
  ],
  { error: 'errors.expiredPage' },
)

export type SavedForm = z.output<typeof newPositionForm>
export type PositionForm = z.output<typeof positionForm>
