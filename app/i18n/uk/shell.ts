import type { Translation } from '../translation.ts'
import type { shell as source } from '../pl/shell.ts'

export const shell: Translation<typeof source> = {}
