const ROUTE_WORD = /^[a-z]+(-([a-z]+|\d{1,4}))*$/
const CASE = /^IK-\d{4}-\d{1,6}$/
const NUMBER = /^\d{1,9}$/
const LONGEST_WORD = 32

/**
 * The path as the log may keep it: words of our own addresses, case numbers and row numbers stay;
 * whatever else somebody put there (a token, a code, an e-mail) becomes `:x`. The query is dropped.
 */
export function loggablePath(url: string): string {
  const path = url.split('?', 1)[0] ?? ''
  if (path.startsWith('/assets/')) return '/assets/:x'
  const segments = path.slice(0, 2_000).split('/').slice(0, 12)
  // What follows these words is a secret or begins with one.
  const kept = { konto: 2, zapis: 1, stol: 1 }[segments[1] ?? ''] ?? Infinity
  return segments
    .map((segment, index) => {
      // /konto/haslo/TOKEN, /zapis/TOKEN: whatever a token looks like, it never stays.
      if (index > kept) return ':x'
      const name = segment.replace(/\.(data|csv|json|xml|svg|txt)$/, '')
      return name === '' || isKept(name) ? segment : ':x'
    })
    .join('/')
}

function isKept(name: string): boolean {
  return (
    (ROUTE_WORD.test(name) && name.length <= LONGEST_WORD) || CASE.test(name) || NUMBER.test(name)
  )
}
