import type { Instant } from '#db/schema.ts'

/** Where a page ended: the value it is sorted by and the id. */
export type StaffPlace = { at: Instant; id: number }

export function writePlace({ at, id }: StaffPlace): string {
  return `${at}_${id}`
}

/** Null for everything that is not a place: the list then starts at its beginning. */
export function readPlace(text: string | null): StaffPlace | null {
  const match = /^((?:19|2\d)\d\d-[-\d]{5}T[:.\d]{12}Z)_(\d{1,9})$/.exec(text ?? '')
  const [, at = '', id = ''] = match ?? []
  const time = new Date(at)
  if (Number.isNaN(time.getTime()) || time.toISOString() !== at) return null
  return { at, id: Number(id) }
}
