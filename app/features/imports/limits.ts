/** Imports come from older systems with longer texts than our form takes. */
export const IMPORT_TITLE_MAX = 500
export const IMPORT_TEXT_MAX = 20_000
export const ORGANISATION_MAX = 200
export const EXTERNAL_ID_MAX = 200
export const SOURCE_MAX = 80
/** What a form can carry; larger files go through the command. */
export const UPLOAD_BYTES_MAX = 8 * 1024 * 1024
export const COLUMNS_MAX = 200
