import type { Translation } from '../translation.ts'
import type { mail as source } from '../pl/mail.ts'

export const mail: Translation<typeof source> = {}
