import type { IncomingMessage, ServerResponse } from 'node:http'
import type { KeptPage } from './kept-pages.ts'

/** Answers with a finished page, as small as the browser takes it, or says that it has it already. */
export function sendPage(
  page: KeptPage,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): void {
  const own = ['X-Request-Id', requestId]
  if (headers['if-none-match'] && knows(headers['if-none-match'], page.etag)) {
    response.writeHead(304, [...page.headers, ...own])
    response.end()
    return
  }
  const [body, encoding] = encoded(page, headers['accept-encoding'])
  if (encoding) own.push('Content-Encoding', encoding)
  own.push('Content-Length', String(body.length))
  response.writeHead(200, [...page.headers, ...own])
  response.end(method === 'HEAD' ? undefined : body)
}

function knows(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch === etag || ifNoneMatch.split(',').some((one) => one.trim() === etag)
}

function encoded(page: KeptPage, accepted: string | string[] = ''): [Buffer, string?] {
  const wanted = String(accepted)
  if (page.brotli && takes(wanted, 'br')) return [page.brotli, 'br']
  if (page.gzip && takes(wanted, 'gzip')) return [page.gzip, 'gzip']
  return [page.body]
}

/** Named, and not with a weight of nothing. */
function takes(accepted: string, encoding: string): boolean {
  const at = accepted.indexOf(encoding)
  return at >= 0 && !/^[^,]*;\s*q=0(?:\.0*)?\s*(?:,|$)/.test(accepted.slice(at))
}
