import type { Translation } from '../translation.ts'
import type { registrations as source } from '../pl/registrations.ts'

export const registrations: Translation<typeof source> = {
  title: '…',
}
