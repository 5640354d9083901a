/** What the thread is given, and what it says on the way. Apart from its file, which loads the parsers. */
export type ParseOrder = { bytes: Uint8Array; fileName: string }

export const TEXT_IS_READ = 'text is read'
