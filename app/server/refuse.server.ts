import type { Request, Response } from 'express'
import { translator } from '../i18n/catalog.server.ts'
import { negotiateLocale } from '../i18n/negotiate.ts'
import { requestScope } from '#app/platform/request-scope.server.ts'

/** Each status the host answers itself, and whose words (`errors.page`) it says it in. */
const WORDS = {
  400: '400',
  403: 'foreignForm',
  404: '404',
  405: '405',
  413: '413',
  414: '400',
  415: '400',
  421: 'wrongHost',
  429: '429',
  500: '500',
  503: 'busy',
} as const

export type RefusalStatus = keyof typeof WORDS

export function isRefusalStatus(status: unknown): status is RefusalStatus {
  return typeof status === 'number' && status in WORDS
}

/** A small page of the host: no style, no script, and the way back, where the typed text still is. */
export function refuse(request: Request, response: Response, status: RefusalStatus): void {
  const chosen = /(?:^|;\s*)lang=([a-z]{2})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1] ?? null
  const locale = negotiateLocale(chosen, request.headers['accept-language'] ?? null)
  const t = translator(locale)
  const words = WORDS[status]
  const lines = [
    `<h1>${t(`errors.page.${words}.title`)}</h1>`,
    `<p>${t(`errors.page.${words}.text`)}</p>`,
    request.method === 'POST' ? `<p>${t('errors.page.back')}</p>` : '',
    status === 500 ? `<p>${t('errors.page.logged', { id: requestScope().requestId })}</p>` : '',
    `<p><a href="/">${t('errors.page.home')}</a></p>`,
  ]
  response.status(status)
  response.setHeader('Cache-Control', 'private, no-store')
  response.vary('Cookie')
  response.vary('Accept-Language')
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(
    `<!doctype html>\n<html lang="${locale}">\n<meta charset="utf-8">\n` +
      '<meta name="viewport" content="width=device-width, initial-scale=1">\n' +
      `<title>${t(`errors.page.${words}.title`)}</title>\n${lines.filter(Boolean).join('\n')}\n</html>\n`,
  )
}
