import type { z } from 'zod'
import { batchSchema } from './day-action.ts'

/** The batch of a posted form; null when it cannot be read. */
export function readBatch(form: FormData): z.output<typeof batchSchema> | null {
  const text = form.get('batch')
  if (typeof text !== 'string') return null
  try {
    return batchSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
