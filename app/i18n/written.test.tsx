import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'use-intl'
import { expect, test } from 'vitest'
import type { Locale } from './messages.ts'
import { Written } from './written.tsx'

test('words carry their language where it is not that of the page', () => {
  const on = (page: Locale) =>
    renderToStaticMarkup(
      <IntlProvider locale={page} messages={{}} timeZone="Europe/Warsaw">
        <Written locale="pl">Ławka</Written>
      </IntlProvider>,
    )
  expect(on('pl')).toBe('Ławka')
  expect(on('en')).toBe('<span lang="pl">Ławka</span>')
})
