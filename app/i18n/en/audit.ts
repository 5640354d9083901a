import type { Translation } from '../translation.ts'
import type { audit as source } from '../pl/audit.ts'

export const audit: Translation<typeof source> = {}
