/** A positive whole number of the query; null when missing or malformed, never an error. */
export function queryNumber(query: URLSearchParams, name: string): number | null {
  const text = query.get(name) ?? ''
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
