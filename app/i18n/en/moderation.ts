import type { Translation } from '../translation.ts'
import type { moderation as source } from '../pl/moderation.ts'

export const moderation: Translation<typeof source> = {}
