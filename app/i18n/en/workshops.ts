import type { Translation } from '../translation.ts'
import type { workshops as source } from '../pl/workshops.ts'

export const workshops: Translation<typeof source> = {
  title: '…',
}
