import type { Translation } from '../translation.ts'
import type { postulate as source } from '../pl/postulate.ts'

export const postulate: Translation<typeof source> = {}
