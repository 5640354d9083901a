import type { ReactNode } from 'react'
import type { Translate } from '../../i18n/catalog.server.ts'

type Props = { data: Record<string, unknown>; t: Translate; locale: string }

const STYLE =
  'body{font:1rem/1.5 sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}dt{font-weight:600}dd{margin:0 0 .5rem 1rem;white-space:pre-wrap}section section{border-left:3px solid #ccc;padding-left:1rem;margin:1rem 0}'

/** The copy as a page that opens without network, in the words of the service. */
export function CopyPage({ data, t, locale }: Props) {
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <title>{t('erasure.copy.title')}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <h1>{t('erasure.copy.title')}</h1>
        <p>{t('erasure.copy.lead')}</p>
        {Object.entries(data).map(([key, value]) => (
          <section key={key}>
            <h2>{labelOf(key, t)}</h2>
            <Value value={value} t={t} />
          </section>
        ))}
      </body>
    </html>
  )
}

function Value({ value, t }: { value: unknown; t: Translate }): ReactNode {
  if (value === null || value === undefined || value === '') return t('erasure.copy.nothing')
  if (Array.isArray(value)) {
    if (value.length === 0) return t('erasure.copy.nothing')
    return value.map((each, index) => (
      <section key={index}>
        <Value value={each} t={t} />
      </section>
    ))
  }
  if (typeof value === 'object') {
    return (
      <dl>
        {Object.entries(value).map(([key, each]) => (
          <div key={key}>
            <dt>{labelOf(key, t)}</dt>
            <dd>
              <Value value={each} t={t} />
            </dd>
          </div>
        ))}
      </dl>
    )
  }
  return String(value as string | number | boolean)
}

/** Own answers stand under the organiser's keys: what has no words here keeps its name. */
function labelOf(key: string, t: Translate): string {
  const message = `erasure.field.${key}` as Parameters<Translate>[0]
  return /^\w+$/.test(key) && t.has(message) ? t(message) : key
}
