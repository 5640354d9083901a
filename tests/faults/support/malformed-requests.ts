export type MalformedRequest = { name: string; bytes: Uint8Array }

const CRLF = '\r\n'

/** Requests that no browser sends: each part of HTTP/1.1 broken in each way that attackers try. */
export function malformedRequests(host: string, cookie: string): MalformedRequest[] {
  const made: MalformedRequest[] = []
  const add = (name: string, text: string) =>
    made.push({ name, bytes: Buffer.from(text, 'latin1') })
  const line = (first: string, headers: readonly string[] = [], body = '') =>
    [first, `Host: ${host}`, 'Connection: close', ...headers, '', body].join(CRLF)

  for (const wrong of HOSTS) {
    add(`host ${wrong}`, `GET / HTTP/1.1\r\nHost: ${wrong}\r\nConnection: close\r\n\r\n`)
    add(`absolute ${wrong}`, line(`GET http://${wrong}/ HTTP/1.1`))
  }
  for (const method of METHODS) add(`method ${method}`, line(`${method} /postulaty HTTP/1.1`))
  for (const path of PATHS) {
    add(`path ${path}`, line(`GET ${path} HTTP/1.1`))
    add(`staff ${path}`, line(`GET /panel${path} HTTP/1.1`, [`Cookie: ${cookie}`]))
  }
  for (const query of QUERIES) {
    for (const page of ['/szukaj', '/postulaty', '/warsztaty', '/panel/osoby']) {
      add(`query ${page}${query}`, line(`GET ${page}${query} HTTP/1.1`, [`Cookie: ${cookie}`]))
    }
  }
  for (const header of HEADERS) {
    add(`header ${header}`, line('GET /postulaty HTTP/1.1', [header]))
    add(
      `posted ${header}`,
      line('POST /konto/logowanie HTTP/1.1', [header, ...FORM, 'Content-Length: 3'], 'a=b'),
    )
  }
  for (const body of BODIES) {
    for (const path of ['/konto/logowanie', '/postulaty/nowy', '/szukaj']) {
      const own = ['Sec-Fetch-Site: same-origin', ...FORM, `Content-Length: ${body.length}`]
      add(`body ${body.slice(0, 20)}`, line(`POST ${path} HTTP/1.1`, own, body))
    }
  }
  for (const [headers, body] of SMUGGLED) {
    add(
      `smuggled ${headers.join()}`,
      line('POST /konto/logowanie HTTP/1.1', [...FORM, ...headers], body),
    )
  }
  for (const text of NO_HTTP) add(`no HTTP ${text.slice(0, 20)}`, text)
  return made
}

const FORM = ['Content-Type: application/x-www-form-urlencoded']
const long = (sign: string, count: number) => sign.repeat(count)

const HOSTS = [
  'evil.example',
  '',
  ' ',
  '127.0.0.1',
  'localhost:99999',
  'idea.example.pl:abc',
  'a b',
  '[::1',
  '[::1]:x',
  '../../etc',
  'idea.example.pl, evil.example',
  'idea.example.pl@evil.example',
  '%00',
  '\u0000',
  long('a', 300),
  'xn--',
  'idea.example.pl.',
  'IDEA.EXAMPLE.PL',
  'idea.example.pl/x',
  '\u00ff\u00fe',
]
const METHODS = [
  'TRACE',
  'CONNECT',
  'PUT',
  'DELETE',
  'PATCH',
  'OPTIONS',
  'PROPFIND',
  'PURGE',
  'get',
  'GETX',
  'X',
  'G\u0000T',
  'POST',
  'HEAD',
  'SEARCH',
  'LINK',
  '{}',
  long('A', 400),
]
const PATHS = [
  '/%',
  '/%E0%A4%A',
  '/%00',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/../../etc/passwd',
  '//evil.example',
  '/\\evil',
  '/.env',
  '/.git/config',
  '/%0d%0aSet-Cookie:x=1',
  `/${long('a/', 1_000)}`,
  `/${long('%41', 900)}`,
  '/*',
  '/;a=b',
  '/x.data',
  '/_root.data?_routes=%FF',
  '/__manifest?p=/',
  '/assets/%2e%2e%2fpackage.json',
  '/postulaty/__proto__',
  '/%F0%9F%92%A9',
  `/${long('a', 15_000)}`,
  '/%c0%ae%c0%ae/',
  '/\u0001',
  '/#x',
  '/?#',
]
const QUERIES = [
  '?q=%00',
  '?q=%FF%FE',
  '?q[]=a&q[__proto__][x]=1',
  '?__proto__=1&constructor=1',
  "?q='%20OR%201=1--",
  '?q=%22%20NOT%20(',
  `?q=${long('a', 4_000)}`,
  `?${long('a=1&', 900)}`,
  '?po=-1&po=x',
  '?sort=__proto__',
  '?rola=%F0%9F',
  '?q=%E2%80%AE',
  '?=',
  '?%',
  `?q=${long('park%20', 500)}`,
]
const HEADERS = [
  'Cookie: =;;;=a; session; __Host-session=%%%',
  `Cookie: session=${long('a', 5_000)}`,
  'Cookie: \u0001\u0002',
  `Cookie: ${long('a=b; ', 1_000)}`,
  'Cookie: __Host-session=../../etc',
  `Accept-Language: ${long('x', 5_000)},*;q=nan`,
  'Accept-Encoding: br;q=x, *;q=-1',
  'Range: bytes=9-1,-,x',
  'If-Modified-Since: yesterday',
  'If-None-Match: "',
  'Transfer-Encoding: xchunked',
  'Transfer-Encoding: chunked, identity',
  'Expect: 42-answers',
  'Upgrade: h2c',
  'Origin: null',
  'Origin: garbage',
  'X-Forwarded-For: \u0001,,,',
  'X-Forwarded-Host: [',
  'X-Forwarded-Proto: javascript',
  'X A: b',
  ': empty',
  'X-A: b\r\n c',
  'X-A: \u00ff\u00fe',
  `X-Long: ${long('a', 17_000)}`,
  'Content-Length: -1',
  'Content-Length: 1e3',
  'Content-Length: 99999999999999999999',
  'Host: evil.example',
  'Content-Type: multipart/form-data',
  'Sec-Fetch-Site: \u0001',
  'X-HTTP-Method-Override: DELETE',
  'Referer: \u0001',
]
const BODIES = [
  '',
  '%',
  '%E0%A4%A=%FF',
  '=&=&=',
  long('a', 1_000),
  '__proto__[x]=1',
  'intent=__proto__',
  'intent=a&intent=b',
  'title[0]=a&title[1000000000]=b',
  'title[a][b][c][d][e][f][g]=x',
  'title=\u0000',
  long('a=b&', 5_000),
  'intent=password&email=%F0%28&password=%FF',
]
/** Two lengths, two codings, a second request within the first. */
const SMUGGLED: readonly [string[], string][] = [
  [['Content-Length: 6', 'Transfer-Encoding: chunked'], '0\r\n\r\nG'],
  [['Transfer-Encoding: chunked', 'Content-Length: 4'], '5c\r\nGPOST / HTTP/1.1\r\n\r\n0\r\n\r\n'],
  [['Transfer-Encoding: chunked', 'Transfer-Encoding: cow'], '0\r\n\r\n'],
  [['Transfer-Encoding : chunked'], '0\r\n\r\n'],
  [['Transfer-Encoding:\tchunked'], '0\r\n\r\nGET /panel HTTP/1.1\r\n\r\n'],
  [['Transfer-Encoding: \u000bchunked'], '0\r\n\r\n'],
  [['Content-Length: 5', 'Content-Length: 6'], 'a=b&cd'],
  [['Content-Length: 5, 6'], 'a=b&cd'],
  [['Content-Length: +3'], 'a=b'],
  [['Content-Length: 0x3'], 'a=b'],
  [['Transfer-Encoding: chunked'], 'ZZZ\r\n'],
  [['Transfer-Encoding: chunked'], 'ffffffffffffffff\r\n'],
  [['Transfer-Encoding: chunked'], '3;ext="\r\na=b\r\n0\r\n\r\n'],
  [['Transfer-Encoding: chunked'], '3\na=b\n0\n\n'],
  [['Transfer-Encoding: chunked'], '-3\r\na=b\r\n0\r\n\r\n'],
  [['Transfer-Encoding: chunked'], `3\r\na=b\r\n0\r\n${long('X: y\r\n', 2_000)}\r\n`],
  [['Content-Length: 3'], 'a=bGET /panel HTTP/1.1\r\nHost: x\r\n\r\n'],
]
const NO_HTTP = [
  '\r\n\r\n',
  'GET\r\n\r\n',
  'GET /\r\n\r\n',
  'GET / HTTP/9.9\r\n\r\n',
  'GET / HTTP/1.0\r\n\r\n',
  'GET  / HTTP/1.1\r\n\r\n',
  'GET / HTTP/1.1\n\n',
  '\u0016\u0003\u0001\u0000\u00a5\u0001',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  `${long('A', 20_000)}\r\n\r\n`,
  `GET / HTTP/1.1\r\n${long('X: y\r\n', 3_000)}\r\n`,
  '\u0000\u0000\u0000',
  'SSH-2.0-x\r\n',
  'EHLO x\r\n',
]
