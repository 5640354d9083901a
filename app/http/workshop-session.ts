const NUMBER = /^\d{1,9}$/

/** Of `/panel/warsztaty/:id/…/:session`: the workshop and the number of its session. Null when it cannot be one. */
export function workshopSessionOf(
  params: Record<string, string | undefined>,
): { workshopId: number; number: number } | null {
  const { id = '', session = '' } = params
  return NUMBER.test(id) && NUMBER.test(session)
    ? { workshopId: Number(id), number: Number(session) }
    : null
}
