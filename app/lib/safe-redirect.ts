const HERE = 'http://here.invalid'
const MAX_LENGTH = 2048
/** One slash, then neither a slash nor a backslash; no control characters and no backslash anywhere. */
const LOCAL_PATH = /^\/(?![/\\])[^\p{Cc}\\]*$/u
/** Encoded slashes, backslashes and control characters: harmless here, but not behind everything that decodes twice. */
const ENCODED_TRICK = /%(?:25)*(?:2f|5c|[01][\da-f]|7f)/i

/**
 * A path of this site that is safe to put into `Location`, else the fallback. Returned in the browser's own normal
 * form (percent-encoded ASCII), so what was checked is what is sent.
 */
export function safeRedirect(target: unknown, fallback = '/'): string {
  if (typeof target !== 'string' || target.length > MAX_LENGTH || !LOCAL_PATH.test(target))
    return fallback
  const url = URL.canParse(target, HERE) ? new URL(target, HERE) : null
  if (url === null || url.origin !== HERE || url.username !== '') return fallback
  if (url.pathname.startsWith('//') || ENCODED_TRICK.test(url.pathname)) return fallback
  return url.pathname + url.search + url.hash
}
