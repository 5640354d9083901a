import { connect } from 'node:net'

export type RawAnswer = {
  /** 0 when the connection closed without an answer. */
  status: number
  headers: Headers
  body: string
  text: string
}

/** Sends bytes as they are, as no client library would, and reads until the server closes or falls silent. */
export async function sendRaw(
  port: number,
  bytes: string | Uint8Array | AsyncIterable<string | Uint8Array>,
  silenceMs = 3_000,
): Promise<RawAnswer> {
  const socket = connect(port, '127.0.0.1')
  const chunks: Buffer[] = []
  const ended = new Promise<void>((done) => {
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', () => done())
    socket.on('close', () => done())
    socket.setTimeout(silenceMs, () => socket.destroy())
  })
  const parts = typeof bytes === 'string' || bytes instanceof Uint8Array ? [bytes] : bytes
  for await (const part of parts) {
    if (socket.destroyed) break
    if (!socket.write(part)) {
      await new Promise<void>((done) => {
        socket.once('drain', done)
        socket.once('close', () => done())
      })
    }
  }
  await ended
  return parse(Buffer.concat(chunks).toString('latin1'))
}

function parse(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [statusLine = '', ...lines] = head.split('\r\n')
  const headers = new Headers()
  for (const line of lines) {
    const colon = line.indexOf(':')
    headers.append(line.slice(0, colon), line.slice(colon + 1).trim())
  }
  return {
    status: Number(/^HTTP\/1\.1 (\d{3})/.exec(statusLine)?.[1] ?? 0),
    headers,
    body: rest.join('\r\n\r\n'),
    text,
  }
}

export type RawRequest = {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string
}

/** An HTTP/1.1 request with exactly these headers beside Host, Content-Length and Connection: close. */
export function rawRequest(port: number, request: RawRequest = {}): string {
  const { method = 'GET', path = '/', body } = request
  const headers: Record<string, string> = {
    Host: `127.0.0.1:${port}`,
    Connection: 'close',
    ...(body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }),
    ...request.headers,
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body ?? ''}`
}
