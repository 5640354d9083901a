import { newIdempotencyKey } from '#app/lib/idempotency-key.ts'

const COMMON = ['Accept-Language: pl', 'Accept-Encoding: gzip, deflate, br']

/** A page as a browser without a session asks for it. */
export function pageRequest(host: string, path: string): string {
  return [`GET ${path} HTTP/1.1`, `Host: ${host}`, ...COMMON, '', ''].join('\r\n')
}

let sent = 0

/** A postulate through the public form. Every other sender leaves an address and gets a letter. */
export function sendRequest(host: string): string {
  sent += 1
  const body = new URLSearchParams({
    key: newIdempotencyKey(),
    title: `Ławka z oparciem przy przystanku numer ${sent}`,
    body: 'Prosimy o ławkę z oparciem przy przystanku, bo starsze osoby nie mają gdzie usiąść, a autobus jeździ co pół godziny. Najbliższa stoi przy szkole.',
    author: 'resident',
    email: sent % 2 ? '' : `osoba${sent}@example.pl`,
    // As after the page that showed what is alike.
    seen: '1',
  }).toString()
  return [
    'POST /postulaty/nowy HTTP/1.1',
    `Host: ${host}`,
    'Content-Type: application/x-www-form-urlencoded',
    `Content-Length: ${body.length}`,
    'Sec-Fetch-Site: same-origin',
    ...COMMON,
    '',
    body,
  ].join('\r\n')
}
