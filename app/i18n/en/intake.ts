import type { Translation } from '../translation.ts'
import type { intake as source } from '../pl/intake.ts'

export const intake: Translation<typeof source> = {}
