import { expect, test } from 'vitest'
import { escapeXml, writeAtom } from './atom.ts'

const FEED = {
  id: 'tag:a',
  title: 'Konsultacje',
  subtitle: 'Co nowego',
  language: 'pl',
  self: 'http://localhost/konsultacje.xml?a=1&b=2',
  link: 'http://localhost/konsultacje',
  author: 'Urząd Miasta Kielce',
  updated: '2026-11-23T09:00:00.000Z',
}

test('a feed names itself, its language and its entries', () => {
  const xml = writeAtom({
    ...FEED,
    entries: [
      { id: 'tag:1', title: 'Jeden', updated: FEED.updated, link: FEED.link, summary: 'Opis' },
    ],
  })
  expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8"\?>\n<feed /)
  expect(xml).toContain('xml:lang="pl"')
  expect(xml).toContain('href="http://localhost/konsultacje.xml?a=1&amp;b=2"')
  expect(xml.match(/<entry>/g)).toHaveLength(1)
  expect(xml.trim().endsWith('</feed>')).toBe(true)
})

test('what people wrote is text, and what XML cannot hold is left out', () => {
  expect(escapeXml(`<script>alert("1")</script> & ]]>`)).toBe(
    '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ]]&gt;',
  )
  expect(escapeXml('a\u0000b\u0008c\uFFFEd\uD800e\u{1F600}')).toBe('abcd\uFFFDe\u{1F600}')
})
