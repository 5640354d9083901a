/** Rows on a page of the staff register; so many can be acted on at once. */
export const STAFF_PAGE_SIZE = 50
