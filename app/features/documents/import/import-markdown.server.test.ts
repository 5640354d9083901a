import { expect, test } from 'vitest'
import { makePng } from '#tests/support/docx.ts'
import { importDocument } from './import-document.server.ts'

async function read(text: string) {
  const done = await importDocument(Buffer.from(text), 'projekt.md')
  if (!done.ok) throw new Error(done.refusal)
  return done.value
}

test('a Markdown text becomes blocks with numbers', async () => {
  const { blocks, findings } = await read(
    [
      '# Projekt strategii',
      'Wstęp – „na dziś”\nw dwóch liniach.[^a]',
      '## 1. Miasto',
      '- [x] zrobione\n- **ważne** i [BIP](https://bip.kielce.eu)\n  1. w środku',
      '> cytat',
      '| Rok | Liczba |\n|---|---|\n| 2024 | a\\|b |',
      '[^a]: Źródło.',
    ].join('\n\n'),
  )
  expect(blocks.map(({ kind, level, number, text }) => [kind, level, number, text])).toEqual([
    ['heading', 1, null, 'Projekt strategii'],
    ['paragraph', 0, '0.1', 'Wstęp – „na dziś” w dwóch liniach.'],
    ['heading', 2, '1', 'Miasto'],
    ['item', 0, '1.1', '☑ zrobione'],
    ['item', 0, '1.2', 'ważne i BIP'],
    ['item', 11, '1.3', 'w środku'],
    ['quote', 0, '1.4', 'cytat'],
    ['table', 0, '1.5', 'Rok | Liczba\n2024 | a\\|b'],
    ['footnote', 0, '1', 'Źródło.'],
  ])
  expect(blocks[1]?.spans).toEqual([{ text: 'Wstęp – „na dziś” w dwóch liniach.', note: '1' }])
  expect(blocks[4]?.spans?.[0]).toEqual({ text: 'ważne', bold: true })
  expect(findings).toEqual([])
})

test('HTML, pictures from elsewhere and links that are no links are told, and never shown', async () => {
  const png = (await makePng()).toString('base64')
  const { blocks, images, findings } = await read(
    [
      '# A',
      '<script>alert(1)</script>',
      'Tekst <b onclick="x()">mocny</b> i [odsyłacz](javascript:alert(1)).',
      '![Z sieci](https://example.org/a.png)',
      '![W pliku][r]',
      `[r]: <data:image/png;base64,${png}>`,
      '![SVG](data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=)',
    ].join('\n\n'),
  )
  expect(blocks.map((block) => block.text)).toEqual(['A', 'Tekst mocny i odsyłacz.', 'W pliku'])
  expect(blocks[2]?.fileHash).toBe(images[0]?.hash)
  expect(findings.map(({ kind, count }) => [kind, count]).toSorted()).toEqual([
    ['externalImages', 1],
    ['html', 3],
    ['images', 1],
    ['unsafeLinks', 1],
  ])
})

test('text made to keep a reader busy ends in time', async () => {
  const started = performance.now()
  const patience = { textMs: 1_500, imagesMs: 1_500 }
  const bytes = Buffer.from(`${'> '.repeat(20_000)}a`)
  expect(await importDocument(bytes, 'a.md', patience)).toEqual({ ok: false, refusal: 'tooHard' })
  expect(performance.now() - started).toBeLessThan(4_000)
})
