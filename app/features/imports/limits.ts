/** Imports come from older systems with longer texts than our form takes. */
export const IMPORT_TITLE_MAX = 500
export const IMPORT_TEXT_MAX = 20_000
export const ORGANISATION_MAX = 200
export const EXTERNAL_ID_MAX = 200
/** How a form names the part that a remark is about. */
export const PART_MAX = 1_000
export const SOURCE_MAX = 80
export const COLUMNS_MAX = 200
