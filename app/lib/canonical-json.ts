/** JSON whose keys stand in one order, so that the same value is always the same text (after RFC 8785). */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => (isRecord(each) ? sorted(each) : each))
}

export function sortedKeys(record: object): string[] {
  return Object.keys(record).sort()
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(sortedKeys(record).map((key) => [key, record[key]]))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
