import { z } from 'zod'

const MOST_FIELDS = 1_000
const LONGEST_NAME = 200
/** `title`, `tags[3]`, `people[0].name`: never deeper than a page of ours goes. */
const NAME = /^[A-Za-z_][\w-]{0,63}(?:\.[A-Za-z_][\w-]{0,63}|\[\d{0,3}\]){0,6}$/

const name = z.string().max(LONGEST_NAME).regex(NAME)
const position = z.int().min(0).max(999)
/** What the buttons of repeated groups send (Conform's `__intent__`). */
const intent = z.union([
  z.object({ type: z.enum(['validate', 'reset']), payload: z.object({ name: name.optional() }) }),
  z.object({
    type: z.literal('insert'),
    payload: z.object({ name, index: position.optional(), defaultValue: z.unknown().optional() }),
  }),
  z.object({ type: z.literal('remove'), payload: z.object({ name, index: position }) }),
  z.object({
    type: z.literal('reorder'),
    payload: z.object({ name, from: position, to: position }),
  }),
  z.object({
    type: z.literal('update'),
    payload: z.object({ name, index: position.optional(), value: z.string().optional() }),
  }),
])
const state = z.object({ validated: z.record(z.string(), z.boolean()).optional() })
const RESERVED: Record<string, z.ZodType> = { __intent__: intent, __state__: state }

/**
 * Whether Conform may read this form. It trusts names and its own fields: `a[1000000000]` kept the
 * process busy for seven seconds and more, a deep name or a broken `__intent__` was a 500.
 */
export function hasReadableFields(form: FormData): boolean {
  let count = 0
  for (const [field, value] of form) {
    count += 1
    if (count > MOST_FIELDS) return false
    const schema = RESERVED[field]
    if (schema ? !holdsJson(schema, value) : field.length > LONGEST_NAME || !NAME.test(field)) {
      return false
    }
  }
  return true
}

function holdsJson(schema: z.ZodType, value: FormDataEntryValue): boolean {
  if (typeof value !== 'string') return false
  try {
    return schema.safeParse(JSON.parse(value)).success
  } catch {
    return false
  }
}
