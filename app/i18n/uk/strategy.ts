import type { Translation } from '../translation.ts'
import type { strategy as source } from '../pl/strategy.ts'

export const strategy: Translation<typeof source> = {}
