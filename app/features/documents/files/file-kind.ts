/** What may be attached: how it is called in addresses, and how it is announced to browsers. */
export const FILE_KINDS = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
} as const
export type FileExtension = keyof typeof FILE_KINDS

export function extensionOf(name: string): string {
  const extension = /\.([a-z\d]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  return extension === 'jpeg' ? 'jpg' : extension
}

const LONGEST = 120

/** A name that may stand in a header, in an address and in a folder of any system. */
export function safeFileName(name: string): string {
  const base = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const clean = base
    .replaceAll(/[\p{C}"<>:|?*]/gu, '')
    .replace(/^\.+/, '')
    .trim()
  const extension = /\.[a-z\d]{1,5}$/i.exec(clean)?.[0] ?? ''
  const stem = Array.from(clean.slice(0, clean.length - extension.length))
  return `${stem.slice(0, LONGEST).join('').trim() || 'plik'}${extension}`
}
