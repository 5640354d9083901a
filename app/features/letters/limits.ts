/** Apart from the schemas, so that pages do not pull the validator along. */
export const LETTER_MAX = 60_000
/** As long as the import allows. */
export const PIECE_TEXT_MAX = 20_000
export const PART_MAX = 1_000
/** More remarks than anybody has put into one letter so far, and few enough for one form. */
export const PIECES_MAX = 100
export const SCAN_BYTES = 10 * 1024 * 1024
