import type { Translation } from '../translation.ts'
import type { errors as source } from '../pl/errors.ts'

export const errors: Translation<typeof source> = {}
