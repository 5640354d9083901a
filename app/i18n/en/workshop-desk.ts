import type { Translation } from '../translation.ts'
import type { workshopDesk as source } from '../pl/workshop-desk.ts'

export const workshopDesk: Translation<typeof source> = {
  title: '…',
}
