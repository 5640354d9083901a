import type { Translation } from '../translation.ts'
import type { pages as source } from '../pl/pages.ts'

export const pages: Translation<typeof source> = {}
