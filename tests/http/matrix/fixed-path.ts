import type { Fields } from '#tests/support/browser.ts'
import type { Write } from './policy-types.ts'

/** A write that needs nothing made first. */
export const fixed = (path: string, fields: Fields): Write['make'] => {
  return async () => ({ path, fields })
}
