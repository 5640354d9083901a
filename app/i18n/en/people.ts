import type { Translation } from '../translation.ts'
import type { people as source } from '../pl/people.ts'

export const people: Translation<typeof source> = {}
