import type { Translation } from '../translation.ts'
import type { postulates as source } from '../pl/postulates.ts'

export const postulates: Translation<typeof source> = {}
