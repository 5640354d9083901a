import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Locale } from './messages.ts'
import { PageProvider } from './page-context.tsx'
import { Written } from './written.tsx'

test('words carry their language where it is not that of the page', () => {
  const on = (page: Locale) =>
    renderToStaticMarkup(
      <PageProvider value={{ locale: page, messages: {}, requestId: '', nonce: '' }}>
        <Written locale="pl">Ławka</Written>
      </PageProvider>,
    )
  expect(on('pl')).toBe('Ławka')
  expect(on('en')).toBe('<span lang="pl">Ławka</span>')
})
