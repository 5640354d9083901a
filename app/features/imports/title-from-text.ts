const LENGTH = 100

/** The beginning of a text that came without a title, cut after a whole word. */
export function titleFromText(text: string): string {
  const line = text.trim().split(/\r?\n/, 1)[0]?.trim() ?? ''
  const letters = [...line]
  if (letters.length <= LENGTH) return line
  const start = letters.slice(0, LENGTH).join('')
  const lastBlank = start.lastIndexOf(' ')
  return `${start.slice(0, lastBlank > 0 ? lastBlank : undefined)}…`
}
