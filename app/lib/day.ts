/** Some instant of a day, for showing it as a date: noon in UTC is the same day in Kielce. */
export function instantOfDay(day: string): string {
  return `${day}T12:00:00.000Z`
}

/** `2026-02-28`, but not `2026-02-30`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const instant = new Date(instantOfDay(text))
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}
