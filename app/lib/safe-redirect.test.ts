import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeRedirect } from './safe-redirect.ts'

const SITE = 'https://idea.example'

// prettier-ignore
const HOSTILE: unknown[] = [
  '//evil.example', '///evil.example', '////evil.example', '/\\evil.example', '\\/evil.example', '\\\\evil.example',
  '/\\/evil.example', '//\\evil.example', '/\t/evil.example', '/\n/evil.example', '/\r/evil.example',
  '\t//evil.example', '\n//evil.example', ' //evil.example', '\u00A0//evil.example', '\uFEFF//evil.example',
  '\u0000//evil.example', '/\u0000/evil.example', '/\u0008/evil.example', '/\u007F/evil.example',
  '/\u0085/evil.example', '//evil.example/%2e%2e', 'https://evil.example', 'HTTPS://EVIL.EXAMPLE',
  'http:evil.example', 'https:evil.example', 'https:/evil.example', 'https:///evil.example', 'http:\\\\evil.example',
  'ftp://evil.example', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\tscript:alert(1)',
  'data:text/html,<script>alert(1)</script>', 'vbscript:msgbox(1)', 'mailto:a@evil.example',
  'blob:https://evil.example/1', 'file:///etc/passwd', 'about:blank', 'evil.example', 'www.evil.example',
  '@evil.example', 'panel', './panel', '../panel', '?next=//evil.example', '#//evil.example', '', ' ', '.', '..',
  '/%09/evil.example', '/%0a/evil.example', '/%0d%0aLocation:%20https://evil.example', '/%5cevil.example',
  '/%5Cevil.example', '/%2fevil.example', '/%2Fevil.example', '/%2f%2fevil.example', '/%252fevil.example',
  '/%255cevil.example', '/%25252fevil.example', '/%00', '/panel/%2f..%2f', '/%1f/evil.example', '/%7f/evil.example',
  '/..//evil.example', '/.//evil.example', '/./\\evil.example', '/panel/..//evil.example', '/%2e%2e//evil.example',
  '/%2e//evil.example', '/panel/../..//evil.example', '/panel\\..\\..\\evil.example', '/panel\r\nSet-Cookie: a=b',
  '/panel\nLocation: https://evil.example', '//google.com%40evil.example', '//idea.example@evil.example', '//[::1]',
  '//127.1', '//evil%E3%80%82example', '//evil。example', 'https://idea.example.evil.example',
  'https://idea.example@evil.example', `${SITE}//evil.example`, `/${'a'.repeat(3000)}`, null, undefined, 42, {},
  ['/panel'], true, { toString: () => '/panel' },
]

test(`${HOSTILE.length} hostile targets lead to the fallback`, () => {
  expect(HOSTILE.length).toBeGreaterThanOrEqual(60)
  for (const target of HOSTILE) {
    expect(safeRedirect(target), JSON.stringify(target)).toBe('/')
    expect(safeRedirect(target, '/panel'), JSON.stringify(target)).toBe('/panel')
  }
})

test.each([
  ['/', '/'],
  ['/postulaty', '/postulaty'],
  ['/postulaty/IK-2026-00042?strona=2#odpowiedz', '/postulaty/IK-2026-00042?strona=2#odpowiedz'],
  ['/szukaj?q=a%20b&u=https%3A%2F%2Fkielce.eu%2F', '/szukaj?q=a%20b&u=https%3A%2F%2Fkielce.eu%2F'],
  ['/szukaj?q=łąka', '/szukaj?q=%C5%82%C4%85ka'],
  ['/panel/../warsztaty', '/warsztaty'],
  ['/@nazwa', '/@nazwa'],
  ['/／evil.example', '/%EF%BC%8Fevil.example'],
  ['/。。/evil.example', '/%E3%80%82%E3%80%82/evil.example'],
  ['/javascript:alert(1)', '/javascript:alert(1)'],
])('%s is kept as %s', (target, kept) => {
  expect(safeRedirect(target)).toBe(kept)
})

test('whatever comes in, a browser stays on the site and the header is plain ASCII', () => {
  const nasty = fc.constantFrom(
    '/',
    '\\',
    '//',
    '..',
    '.',
    '%2f',
    '%5c',
    '%09',
    '\t',
    '\n',
    '@',
    ':',
    '?',
    '#',
    'evil.example',
    'https:',
    'ł',
    '\u0000',
    ' ',
  )
  const target = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.array(nasty, { maxLength: 8 }).map((parts) => `/${parts.join('')}`),
  )
  fc.assert(
    fc.property(target, (value) => {
      const location = safeRedirect(value)
      expect(new URL(location, SITE).origin).toBe(SITE)
      expect(location).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/)
      expect(safeRedirect(location)).toBe(location)
    }),
    { numRuns: 2000 },
  )
})
