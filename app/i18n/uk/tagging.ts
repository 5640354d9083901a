import type { Translation } from '../translation.ts'
import type { tagging as source } from '../pl/tagging.ts'

export const tagging: Translation<typeof source> = {}
