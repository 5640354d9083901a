/** Cookies whose value nobody could have set through us. One of them would make every page a 500. */
export function readableCookies(header: string): string {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.includes('=') && isDecodable(pair))
    .join('; ')
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}
