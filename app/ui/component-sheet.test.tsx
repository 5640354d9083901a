import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { SheetPart } from './component-sheet.tsx'
import { ComponentSheet } from './component-sheet.tsx'

const parts: SheetPart[] = ['components', 'home', 'postulate', 'triage', 'decisions']
const pages = parts.map((part) => [part, renderToString(<ComponentSheet part={part} />)] as const)

test.each(pages)('%s needs no inline style, which the content policy forbids', (_part, html) => {
  expect(html).not.toMatch(/\sstyle=/)
})

test.each(pages)(
  '%s gives every id once, and everything that is pointed at exists',
  (_part, html) => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1])
    expect(ids).toEqual([...new Set(ids)])
    const pointers = [...html.matchAll(/\s(?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)]
    for (const target of pointers.flatMap((match) => (match[1] ?? '').split(' '))) {
      expect(ids).toContain(target)
    }
  },
)

test.each(pages)('%s has one main, one h1 and a skip link to main', (_part, html) => {
  expect(html.match(/<main /g)).toHaveLength(1)
  expect(html.match(/<h1[ >]/g)).toHaveLength(1)
  expect(html).toContain('href="#tresc"')
})
