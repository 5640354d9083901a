import type { Translation } from '../translation.ts'
import type { account as source } from '../pl/account.ts'

export const account: Translation<typeof source> = {}
