import type { Translation } from '../translation.ts'
import type { dayOf as source } from '../pl/day-of.ts'

export const dayOf: Translation<typeof source> = {
  title: '…',
}
