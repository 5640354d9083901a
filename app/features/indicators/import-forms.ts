import { z } from 'zod'
import { optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'

const upload = z.object({
  intent: z.literal('upload'),
  file: z.instanceof(File, { error: 'indicators.file.missing' }),
})
const run = z.object({
  intent: z.literal('run'),
  batch: requiredId,
  /** `0=2014/5.1` for each series that a person matched. */
  chosen: z
    .array(requiredText(200))
    .max(100)
    .optional()
    .transform((list) => list ?? []),
  isExample: z.literal('on').optional(),
  /** Why numbers that stand there already change: one reason for all of them. */
  importReason: optionalText(500),
})
export const importForm = z.discriminatedUnion('intent', [upload, run], {
  error: 'errors.unknownChoice',
})

/** From the hidden fields of the confirmation. */
export function chosenFromList(list: readonly string[]): Map<number, string> {
  return new Map(
    list.flatMap((pair) => {
      const match = /^(\d{1,2})=([a-z0-9/.-]{1,120})$/i.exec(pair)
      return match ? [[Number(match[1]), match[2] ?? ''] as const] : []
    }),
  )
}

/** From the address of the preview: `s0=iso-2014-5-1`. */
export function chosenFromAddress(query: URLSearchParams): Map<number, string> {
  return chosenFromList(
    [...query].flatMap(([name, value]) =>
      /^s\d{1,2}$/.test(name) ? `${name.slice(1)}=${value}` : [],
    ),
  )
}
