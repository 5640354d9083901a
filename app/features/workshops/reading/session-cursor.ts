/** Where a session stands in the list. */
export type SessionPlace = { startsAt: string; id: number }

export function writePlace({ startsAt, id }: SessionPlace): string {
  return `${startsAt.replace(/\D/g, '')}-${id}`
}

/** Null for everything that is no place: the list then starts at its beginning. */
export function readPlace(text: string | null): SessionPlace | null {
  const parts = /^((?:19|2\d)\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})-(\d{1,9})$/.exec(text ?? '')
  if (!parts) return null
  const [, year, month, day, hour, minute, second, rest, id] = parts
  const startsAt = `${year}-${month}-${day}T${hour}:${minute}:${second}.${rest}Z`
  const time = new Date(startsAt)
  // PostgreSQL refuses what merely looks like a moment.
  return !Number.isNaN(time.getTime()) && time.toISOString() === startsAt
    ? { startsAt, id: Number(id) }
    : null
}
