import type { Translation } from '../translation.ts'
import type { follow as source } from '../pl/follow.ts'

export const follow: Translation<typeof source> = {}
