import type { Translation } from '../translation.ts'
import type { outcomes as source } from '../pl/outcomes.ts'

export const outcomes: Translation<typeof source> = {
  title: '…',
}
