/** Actions in one batch. */
export const MOST_AT_ONCE = 100
/** Device data is wiped so long after the end of the session. */
export const KEPT_DAYS = 3
