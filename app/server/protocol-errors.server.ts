import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'

/** What Node refuses before there is a request: the same promises, written by hand. */
const HEADERS = [
  "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: same-origin',
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Resource-Policy: same-origin',
  'Cache-Control: no-store',
  'Content-Type: text/plain; charset=utf-8',
  'Connection: close',
]

const STATUS_BY_CODE: Record<string, string> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_INVALID_METHOD: '405 Method Not Allowed',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

export function answerProtocolErrors(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET') return socket.destroy()
    end(socket, STATUS_BY_CODE[error.code ?? ''] ?? '400 Bad Request')
  })
  server.on('connect', (_request, socket) => end(socket, '405 Method Not Allowed'))
}

function end(socket: Duplex, status: string): void {
  if (!socket.writable) return void socket.destroy()
  const body = `${status}\n`
  socket.end(
    `HTTP/1.1 ${status}\r\n${HEADERS.join('\r\n')}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  )
}
