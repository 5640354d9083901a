import type { Translation } from '../translation.ts'
import type { status as source } from '../pl/status.ts'

export const status: Translation<typeof source> = {}
