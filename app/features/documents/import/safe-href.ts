const PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:']
const LONGEST = 2_000

/** The address of a link that may stand in a public document; null for every other. */
export function safeHref(address: string | null | undefined): string | null {
  const typed = address?.trim() ?? ''
  if (typed.length > LONGEST || !URL.canParse(typed)) return null
  const url = new URL(typed)
  const isOpen = url.username === '' && url.password === ''
  return PROTOCOLS.includes(url.protocol) && isOpen ? url.href : null
}
