import type { Translation } from '../translation.ts'
import type { positions as source } from '../pl/positions.ts'

export const positions: Translation<typeof source> = {}
