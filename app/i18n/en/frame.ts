import type { Translation } from '../translation.ts'
import type { frame as source } from '../pl/frame.ts'

export const frame: Translation<typeof source> = {}
