/** What is not counted with each write is counted up to here; a page then says that there are more. */
export const MOST_COUNTED = 1_000
