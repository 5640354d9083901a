import type { Translation } from '../translation.ts'
import type { workshopMail as source } from '../pl/workshop-mail.ts'

export const workshopMail: Translation<typeof source> = {
  title: '…',
}
