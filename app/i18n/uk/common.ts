import type { Translation } from '../translation.ts'
import type { common as source } from '../pl/common.ts'

export const common: Translation<typeof source> = {}
