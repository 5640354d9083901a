import type { Translation } from '../translation.ts'
import type { submit as source } from '../pl/submit.ts'

export const submit: Translation<typeof source> = {}
