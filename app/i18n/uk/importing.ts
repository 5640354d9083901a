import type { Translation } from '../translation.ts'
import type { importing as source } from '../pl/importing.ts'

export const importing: Translation<typeof source> = {}
