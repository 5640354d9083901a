import { expect, test } from 'vitest'
import { KeptPages, type KeptPage } from './kept-pages.ts'

function page(bytes: number): KeptPage {
  return { headers: [], etag: '', path: '/', body: Buffer.alloc(bytes), brotli: null, gzip: null }
}

/** With what each page costs beside its body, ten of 8,000 bytes fill 100,000. */
function filled(): KeptPages {
  const pages = new KeptPages(100_500)
  pages.get('1', '')
  for (let n = 0; n < 10; n += 1) pages.set('1', `/${n}`, page(8_000))
  return pages
}

test('what was asked for longest ago goes first, and the memory has an end', () => {
  const pages = filled()
  pages.get('1', '/0')
  pages.set('1', '/new', page(8_000))
  expect(pages.has('/0')).toBe(true)
  expect(pages.has('/1')).toBe(false)
  expect(pages.has('/new')).toBe(true)
  for (let n = 0; n < 1_000; n += 1) pages.set('1', `/other/${n}`, page(n))
  expect(pages.bytes).toBeLessThanOrEqual(100_500)
})

test('a page made again takes the place of the one before', () => {
  const pages = filled()
  const before = pages.bytes
  pages.set('1', '/3', page(7_000))
  expect(pages.bytes).toBe(before - 1_000)
})

test('a page that is too large for the memory is not kept, and pushes out nothing', () => {
  const pages = filled()
  pages.set('1', '/large', page(50_000))
  expect(pages.has('/large')).toBe(false)
  expect(pages.has('/0')).toBe(true)
})

test('nothing of an older state stays in memory', () => {
  const pages = filled()
  expect(pages.get('2', '/0')).toBeUndefined()
  expect(pages.bytes).toBe(0)
  // One that was begun before and is finished only now is of no use any more.
  pages.set('1', '/late', page(10))
  expect(pages.has('/late')).toBe(false)
})
