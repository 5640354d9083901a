import type { Translation } from '../translation.ts'
import type { home as source } from '../pl/home.ts'

export const home: Translation<typeof source> = {}
