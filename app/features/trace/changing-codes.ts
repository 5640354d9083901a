import type { PositionCode } from '#db/schema.ts'

/** The answers that promise other words: only they can be seen in the next version. */
export const CHANGING_CODES: readonly PositionCode[] = ['accepted', 'accepted_in_part']
