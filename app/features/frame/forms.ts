import { z } from 'zod'
import { optionalText, requiredText } from '../../lib/form-schema.ts'
import { rowSchema, type Values } from './row-schema.ts'
import type { Section } from './section.ts'

const unknownIntent = { error: 'errors.unknownChoice' }

export type ItemIntent = 'save' | 'retire' | 'restore' | 'remove'
/** What the form of an item says: the mark of the row it was opened on, and its values. */
export type ItemEdit = { seen: string; values: Values; note: string | null }

export const itemIntent = z.object({
  intent: z.enum(['save', 'retire', 'restore', 'remove'], unknownIntent),
})

const changeNote = requiredText(500, 'frame.error.changeNote')
const seen = optionalText(64).transform((mark) => mark ?? '')

export function itemForm(section: Section, intent: ItemIntent): z.ZodType<ItemEdit> {
  switch (intent) {
    case 'save':
      return rowSchema(section)
        .extend(section.noted ? { seen, changeNote } : { seen })
        .transform((form) => {
          const { seen, changeNote, ...values } = form as Values & {
            seen: string
            changeNote?: string
          }
          return { seen, values, note: changeNote ?? null }
        })
    case 'remove':
      return z
        .object({ seen, confirm: z.literal('on', { error: 'frame.error.confirm' }) })
        .transform(({ seen }) => ({ seen, values: {}, note: null }))
    default:
      return z.object({}).transform(() => ({ seen: '', values: {}, note: null }))
  }
}

const FLASHES = {
  add: 'frame.flash.added',
  save: 'frame.flash.saved',
  retire: 'frame.flash.retired',
  restore: 'frame.flash.restored',
  remove: 'frame.flash.removed',
} as const

/** What to say after it is done. */
export function flashOf(done: ItemIntent | 'add'): string {
  return FLASHES[done]
}

export const moveForm = z.object({
  intent: z.enum(['up', 'down'], unknownIntent),
  id: requiredText(80),
})
