import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { PageProvider } from '../../i18n/page-context.tsx'
import { pl } from '../../i18n/pl.ts'
import type { Block } from '../documents/block.ts'
import { arrangeBlocks, headingLevels } from './arrange-blocks.ts'
import { BlockSequence, BlockView } from './block-view.tsx'

const fileHref = (hash: string) => `/pliki/${hash}/x`

let id = 0
function aBlock(set: Partial<Block>): Block {
  id += 1
  return {
    id,
    key: `b${id}`,
    position: id,
    kind: 'paragraph',
    level: 0,
    number: null,
    text: 'Tekst.',
    spans: null,
    fileHash: null,
    ...set,
  }
}
const item = (text: string, level: number) => aBlock({ kind: 'item', text, level })

function html(element: ReactElement): string {
  const page = { locale: 'pl' as const, messages: pl, requestId: '', nonce: '' }
  return renderToStaticMarkup(<PageProvider value={page}>{element}</PageProvider>)
}

test('items that stand together are lists, deeper ones inside, numbered ones count', () => {
  const blocks = [
    item('a', 0),
    item('b', 1),
    item('c', 11),
    item('d', 0),
    aBlock({ text: 'Między.' }),
    item('e', 10),
  ]
  expect(html(<BlockSequence blocks={blocks} fileHref={fileHref} />)).toBe(
    '<ul class="blist"><li><p>a</p><ul class="blist"><li><p>b</p></li></ul>' +
      '<ol class="blist"><li><p>c</p></li></ol></li><li><p>d</p></li></ul>' +
      '<p>Między.</p><ol class="blist"><li><p>e</p></li></ol>',
  )
})

test('every block is shown once, whatever the depths', () => {
  const blocks = [3, 0, 5, 2, 12, 1, 0, 18].map((level) => item(`i${level}`, level))
  const shown = html(<BlockSequence blocks={blocks} fileHref={fileHref} />)
  expect(shown.match(/<p>/g)).toHaveLength(blocks.length)
  expect(arrangeBlocks(blocks).every((piece) => piece.kind === 'list')).toBe(true)
})

test('headings never skip a level', () => {
  const blocks = [2, 4, 4, 3, 1, 6].map((level) => aBlock({ kind: 'heading', level }))
  expect([...headingLevels(blocks).values()]).toEqual([2, 3, 3, 3, 2, 3])
})

test('footnotes are linked both ways, from the first sign only', () => {
  const blocks = [
    aBlock({ text: 'Raz', spans: [{ text: 'Raz', bold: true, note: '1' }] }),
    aBlock({ text: 'Dwa', spans: [{ text: 'Dwa', note: '1' }] }),
    aBlock({ kind: 'footnote', number: '1', text: 'Źródło.' }),
  ]
  const shown = html(<BlockSequence blocks={blocks} fileHref={fileHref} />)
  expect(shown.match(/id="od-przypisu-1"/g)).toHaveLength(1)
  expect(shown.match(/href="#przypis-1"/g)).toHaveLength(2)
  expect(shown).toContain('id="przypis-1"')
  expect(shown).toContain('href="#od-przypisu-1"')
  expect(html(<BlockView block={blocks[0]!} fileHref={fileHref} />)).toBe(
    '<p><b>Raz</b><sup>1</sup></p>',
  )
})

test('tables have header cells; only harmless addresses become links', () => {
  const table = aBlock({ kind: 'table', text: 'Cel | Rok\nŁawki | 20\\|30', number: '2.1' })
  const shown = html(<BlockView block={table} fileHref={fileHref} />)
  expect(shown).toContain('<th scope="col">Rok</th>')
  expect(shown).toContain('<td>20|30</td>')
  expect(shown).toContain('aria-label="Tabela 2.1"')
  const bad = aBlock({ spans: [{ text: 'tu', href: 'javascript:alert(1)' }] })
  expect(html(<BlockView block={bad} fileHref={fileHref} />)).toBe('<p>tu</p>')
})
