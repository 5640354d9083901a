export type SafeLink = { start: number; end: number; href: string; label: string }

const CANDIDATE = /(?<![\p{L}\p{N}_])https?:\/\/[^\s<>"'`„”“’«»[\]{}|\\^]{1,2000}/giu
const TRAILING = '.,;:!?…*_~-–—'

/**
 * The web addresses of a text. Only http and https, only ordinary host names, never with a user name in front of the
 * host. Punctuation after an address stays outside; a host with foreign letters is shown in its ASCII form, so that
 * it cannot pass for another.
 */
export function safeLinks(text: string): SafeLink[] {
  return [...text.matchAll(CANDIDATE)].flatMap((match) => {
    const typed = withoutTrailing(match[0])
    const url = URL.canParse(typed) ? new URL(typed) : null
    if (url === null || !isOrdinary(url)) return []
    const typedHost = /^https?:\/\/([^/?#]*)/i.exec(typed)?.[1] ?? ''
    const label = /^[\x21-\x7e]*$/.test(typedHost) ? typed : url.href
    return [{ start: match.index, end: match.index + typed.length, href: url.href, label }]
  })
}

function isOrdinary(url: URL): boolean {
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  return (
    isWeb &&
    url.username === '' &&
    url.password === '' &&
    /^[a-z\d-]+(?:\.[a-z\d-]+)+$/.test(url.hostname)
  )
}

function withoutTrailing(typed: string): string {
  let end = typed.length
  let open = 0
  for (const letter of typed) open += letter === '(' ? 1 : letter === ')' ? -1 : 0
  for (; end > 0; end--) {
    const last = typed.charAt(end - 1)
    if (last === ')' && open < 0) open += 1
    else if (!TRAILING.includes(last)) break
  }
  return typed.slice(0, end)
}
