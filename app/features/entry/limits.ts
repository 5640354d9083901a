/** Apart from the schema, so that the form does not pull the validator along. */
export const ENTRY_CHANNELS = ['paper', 'phone', 'email', 'workshop', 'oral'] as const
export type EntryChannel = (typeof ENTRY_CHANNELS)[number]

export const ENTRY_TITLE_MAX = 120
/** Letters are longer than what people type on phones; as long as the import allows. */
export const ENTRY_BODY_MAX = 20_000
export const NAME_MAX = 200
export const PHONE_MAX = 40
