import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { dropZeroBytes } from './drop-zero-bytes.server.ts'

test('pages hold every letter and no zero byte, wherever the buffers end', async () => {
  for (let start = 0; start < 8; start++) {
    const texts = Array.from(
      { length: 40 },
      (_, i) => `${'x'.repeat(start)}ąę${'ж'.repeat(300 + i)}`,
    )
    const page = createElement(
      'main',
      null,
      texts.map((text, key) => createElement('p', { key }, text)),
    )
    const chunks: Buffer[] = []
    await new Promise<void>((done) => {
      const { pipe } = renderToPipeableStream(page, {
        onAllReady: () => {
          const body = dropZeroBytes()
          body.on('data', (chunk: Buffer) => chunks.push(chunk))
          body.on('end', done)
          pipe(body)
        },
      })
    })
    const html = Buffer.concat(chunks)
    expect(html.includes(0)).toBe(false)
    expect(html.toString()).toBe(`<main>${texts.map((text) => `<p>${text}</p>`).join('')}</main>`)
  }
})
