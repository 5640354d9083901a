import type { IncomingMessage } from 'node:http'
import { negotiateLocale } from '../../i18n/negotiate.ts'
import type { Locale } from '../../i18n/messages.ts'

const LONGEST_URL = 1_000
const ONLY_LANGUAGE = /^lang=([a-z]{2})$/
/** Of the languages browsers ask for there are few; what somebody makes up must not fill memory. */
const MOST_REMEMBERED = 500
const negotiated = new Map<string, Locale>()

/**
 * The key of what everybody who asks like this is shown, or null when the answer may be for one
 * person: any cookie but the one that names the language, any credential, anything sent along.
 */
export function sharedKey(request: IncomingMessage): string | null {
  const { method, url = '', headers } = request
  if (method !== 'GET' && method !== 'HEAD') return null
  if (url.length > LONGEST_URL) return null
  if (headers.authorization || headers.range) return null
  if (headers['transfer-encoding'] || headers['content-length']) return null
  const chosen = headers.cookie ? ONLY_LANGUAGE.exec(headers.cookie)?.[1] : ''
  if (chosen === undefined) return null
  return `${languageOf(chosen, headers['accept-language'])} ${url}`
}

function languageOf(chosen: string, accepted = ''): Locale {
  const key = `${chosen} ${accepted}`
  const known = negotiated.get(key)
  if (known) return known
  const locale = negotiateLocale(chosen || null, accepted || null)
  if (negotiated.size < MOST_REMEMBERED) negotiated.set(key, locale)
  return locale
}
