import { freePort } from '../../support/free-port.ts'
import { startChild } from '../served/child-server.ts'
import type { ServedProduct } from '../served/serve-product.ts'

/** The hand-written page beside the product's own, byte for byte the same. */
export async function startHandWritten(product: ServedProduct, databaseUrl: string, path: string) {
  // The first makes what is remembered from page to page: what counts is asked for by each of them.
  await pageOf(product.origin + path)
  await product.ask({ statements: 'record' })
  const html = await pageOf(product.origin + path)
  const { statements } = await product.ask<{ statements: object[] }>({ statements: 'tell' })
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const file = databaseUrl.replace(/^file:/, '')
  const told = { port, file, html, statements }
  const child = await startChild('tests/bench/hand-written/hand-written-server.ts', { told })
  assertSame(html, await pageOf(origin + path))
  return { ...child, origin }
}

async function pageOf(url: string): Promise<string> {
  const headers = { 'Accept-Encoding': 'identity', 'Accept-Language': 'pl' }
  return (await fetch(url, { headers })).text()
}

const AROUND = 60

function assertSame(wanted: string, written: string): void {
  if (wanted === written) return
  const at = [...wanted].findIndex((letter, index) => letter !== [...written][index])
  const around = (text: string) => [...text].slice(Math.max(0, at - AROUND), at + AROUND).join('')
  throw new Error(
    `The hand-written page is not the product's any more. Change tests/bench/hand-written/list-items.ts:\n` +
      `product: …${around(wanted)}…\nby hand: …${around(written)}…`,
  )
}
