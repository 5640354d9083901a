import type { Locale } from '../i18n/messages.ts'
import { negotiateLocale } from '../i18n/negotiate.ts'

export const LOCALE_COOKIE = 'lang'

export function localeOf(request: Request): Locale {
  return negotiateLocale(chosenLocale(request), request.headers.get('Accept-Language'))
}

export function hasChosenLocale(request: Request): boolean {
  return chosenLocale(request) !== null
}

function chosenLocale(request: Request): string | null {
  const cookie = request.headers.get('Cookie') ?? ''
  return /(?:^|;\s*)lang=([a-z]{2})(?:;|$)/.exec(cookie)?.[1] ?? null
}

const YEAR_SECONDS = 365 * 86_400

export function localeCookie(locale: Locale, secure: boolean): string {
  const flags = `Path=/; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return `${LOCALE_COOKIE}=${locale}; ${flags}`
}
