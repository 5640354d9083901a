import type { Translation } from '../translation.ts'
import type { areas as source } from '../pl/areas.ts'

export const areas: Translation<typeof source> = {}
