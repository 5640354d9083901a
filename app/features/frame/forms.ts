import { z } from 'zod'
import { optionalText, requiredText } from '../../lib/form-schema.ts'
import { rowSchema, type Values } from './row-schema.ts'
import type { Section } from './section.ts'

const unknownIntent = { error: 'errors.unknownChoice' }

export type ItemIntent = 'save' | 'retire' | 'restore' | 'remove'
/** What the form of an item says: the mark of the row it was opened on, and its values. */
export type ItemEdit = { seen: string; values: Values }

export const itemIntent = z.object({
  intent: z.enum(['save', 'retire', 'restore', 'remove'], unknownIntent),
})

const seen = optionalText(64).transform((mark) => mark ?? '')

export function itemForm(section: Section, intent: ItemIntent): z.ZodType<ItemEdit> {
  switch (intent) {
    case 'save':
      return rowSchema(section)
        .extend({ seen })
        .transform((form) => {
          const { seen, ...values } = form as Values & { seen: string }
          return { seen, values }
        })
    case 'remove':
      return z
        .object({ seen, confirm: z.literal('on', { error: 'frame.error.confirm' }) })
        .transform(({ seen }) => ({ seen, values: {} }))
    default:
      return z.object({}).transform(() => ({ seen: '', values: {} }))
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
