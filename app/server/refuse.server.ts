import type { Request, Response } from 'express'
import { createElement as h, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { translator, type Translate } from '../i18n/catalog.server.ts'
import type { Locale } from '../i18n/messages.ts'
import { negotiateLocale } from '../i18n/negotiate.ts'
import { requestScope } from '#app/platform/request-scope.server.ts'
import { typedTexts, type KeptForm } from './kept-form.server.ts'

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
type Words = (typeof WORDS)[keyof typeof WORDS] | '400' | 'away' | 'full'

type Told = {
  /** Other words than those of the status. */
  words?: Words
  /** What was sent and is given back. */
  kept?: KeptForm | null
}

/** A small page of the host without any script, and the way back, where the typed text still is. */
export function refuse(
  request: Request,
  response: Response,
  status: number,
  { words = WORDS[status as keyof typeof WORDS] ?? '400', kept = null }: Told = {},
): void {
  const chosen = /(?:^|;\s*)lang=([a-z]{2})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1] ?? null
  const locale = negotiateLocale(chosen, request.headers['accept-language'] ?? null)
  const t = translator(locale)
  const styleSheet = (request.app.locals as { styleSheet?: string }).styleSheet
  const body = h(
    'main',
    { className: 'wrap flow refusal' },
    h('h1', null, t(`errors.page.${words}.title`)),
    h('p', null, t(`errors.page.${words}.text`)),
    kept && h(KeptText, { kept, t }),
    request.method === 'POST' && !kept?.canBeSentAgain && h('p', null, t('errors.page.back')),
    status === 500 && h('p', null, t('errors.page.logged', { id: requestScope().requestId })),
    h('p', null, h('a', { href: '/' }, t('errors.page.home'))),
  )
  response.status(status)
  response.setHeader('Cache-Control', 'private, no-store')
  response.vary('Cookie')
  response.vary('Accept-Language')
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(page(locale, t(`errors.page.${words}.title`), styleSheet, body))
}

function page(
  lang: Locale,
  title: string,
  styleSheet: string | undefined,
  body: ReactElement,
): string {
  const head = h(
    'head',
    null,
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', null, title),
    styleSheet && h('link', { rel: 'stylesheet', href: styleSheet }),
  )
  const html = h('html', { lang }, head, h('body', null, body))
  return `<!doctype html>\n${renderToStaticMarkup(html)}\n`
}

/** Everything typed, to read and to copy, and a button that sends the same form once more. */
function KeptText({ kept, t }: { kept: KeptForm; t: Translate }) {
  const texts = typedTexts(kept)
  const { action, fields, emptyFiles, canBeSentAgain } = kept
  const input = (key: number, props: Record<string, string | boolean>) =>
    h('input', { key, ...props })
  return h(
    'form',
    { method: 'post', action, encType: kept.enctype || undefined, className: 'flow' },
    texts.length > 0 && h('h2', null, t('errors.page.kept.title')),
    ...texts.map((text) =>
      h('textarea', {
        key: text,
        className: 'area-in',
        readOnly: true,
        rows: Math.min(12, 2 + Math.ceil(text.length / 70)),
        'aria-label': t('errors.page.kept.title'),
        value: text,
      }),
    ),
    canBeSentAgain && h('p', null, t('errors.page.kept.text')),
    ...fields.map(
      ({ name, value }, n) => canBeSentAgain && input(n, { type: 'hidden', name, value }),
    ),
    ...emptyFiles.map(
      (name, n) => canBeSentAgain && input(n, { type: 'file', name, hidden: true }),
    ),
    canBeSentAgain &&
      h('p', null, h('button', { className: 'btn btn--primary' }, t('errors.page.kept.again'))),
  )
}
