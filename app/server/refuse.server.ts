import type { Request, Response } from 'express'
import { translator } from '../i18n/catalog.server.ts'
import { negotiateLocale } from '../i18n/negotiate.ts'
import { requestScope } from '#app/platform/request-scope.server.ts'

/** Whose words (`errors.page`) the host says each status in; other faults of a client share one. */
const WORDS = {
  403: 'foreignForm',
  404: '404',
  405: '405',
  413: '413',
  421: 'wrongHost',
  429: '429',
  500: '500',
  503: 'busy',
} as const

/** A small page of the host: no style, no script, and the way back, where the typed text still is. */
export function refuse(request: Request, response: Response, status: number): void {
  const chosen = /(?:^|;\s*)lang=([a-z]{2})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1] ?? null
  const locale = negotiateLocale(chosen, request.headers['accept-language'] ?? null)
  const t = translator(locale)
  const words = WORDS[status as keyof typeof WORDS] ?? '400'
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
