import { z } from 'zod'
import { requiredId } from '../../../lib/form-schema.ts'
import { ok, refuse, type Result } from '../../../lib/result.ts'
import { formsFor, readForm } from './block-forms.ts'
import type { BlockEdit } from './edit-blocks.ts'

/** A table of a whole chapter; more is a document of its own. */
const LONGEST_TEXT = 50_000

const key = z
  .string({ error: 'errors.required' })
  .regex(/^[\w-]{1,40}$/, { error: 'errors.wrongType' })
const text = z
  .string({ error: 'errors.wrongType' })
  .max(LONGEST_TEXT, { error: `errors.tooLong|max=${LONGEST_TEXT}` })
  .refine((typed) => !typed.includes('\u0000') && typed.isWellFormed(), {
    error: 'errors.unreadableCharacter',
  })
  .transform((typed) => typed.replaceAll('\r\n', '\n'))
  .optional()
  .transform((typed) => typed ?? '')
const form = z.string({ error: 'errors.required' }).transform((value, context) => {
  const read = readForm(value)
  if (read) return read
  context.addIssue({ code: 'custom', message: 'errors.unknownChoice' })
  return z.NEVER
})

const onBlock = { revision: requiredId, key, text, form }

/** One form per block, several buttons: what was typed is saved before the block moves. */
export const editForm = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('save'), ...onBlock }),
    z.object({ intent: z.literal('join'), ...onBlock }),
    z.object({ intent: z.literal('up'), ...onBlock }),
    z.object({ intent: z.literal('down'), ...onBlock }),
    z.object({ intent: z.literal('moveTo'), ...onBlock, after: key.optional() }),
    z.object({ intent: z.literal('delete'), revision: requiredId, key }),
    z.object({
      intent: z.literal('insert'),
      revision: requiredId,
      after: key.optional(),
      text,
      form,
    }),
  ],
  { error: 'errors.wrongType' },
)
export type EditForm = z.output<typeof editForm>

/** What the pressed button asks for. A table or a picture stays one, whatever the form says. */
export function readEdits(
  posted: EditForm,
  blocks: readonly { key: string; kind: BlockEditKind; level: number }[],
): Result<BlockEdit[], 'blockGone' | 'unknownForm'> {
  if (posted.intent === 'insert') {
    const { after = null, text: typed, form: shape } = posted
    if (!formsFor(null).includes(`${shape.kind}-${shape.level}`)) return refuse('unknownForm')
    return ok([{ act: 'insert', after, text: typed, ...shape }])
  }
  if (posted.intent === 'delete') return ok([{ act: 'delete', key: posted.key }])
  const block = blocks.find((each) => each.key === posted.key)
  if (!block) return refuse('blockGone')
  const { kind, level } = posted.form
  if (!formsFor(block).includes(`${kind}-${level}`)) return refuse('unknownForm')
  const save: BlockEdit = { act: 'save', key: posted.key, text: posted.text, kind, level }
  switch (posted.intent) {
    case 'save':
      return ok([save])
    case 'join':
      return ok([save, { act: 'join', key: posted.key }])
    case 'up':
    case 'down':
      return ok([save, { act: 'move', key: posted.key, to: posted.intent }])
    case 'moveTo':
      return ok([save, { act: 'move', key: posted.key, to: { after: posted.after ?? null } }])
  }
}

type BlockEditKind = Extract<BlockEdit, { act: 'save' }>['kind']
