export type Fields = Record<string, string | readonly string[]>

/** A browser as the server sees one: keeps cookies, follows no redirect by itself, sends honest headers. */
export type Browser = {
  cookies: Map<string, string>
  fetch(path: string, init?: RequestInit): Promise<Response>
  get(path: string, headers?: Record<string, string>): Promise<Response>
  /** A form sent from one of our own pages. */
  post(path: string, fields?: Fields, headers?: Record<string, string>): Promise<Response>
}

export function openBrowser(origin: string): Browser {
  const cookies = new Map<string, string>()

  async function send(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    const isSafe = !init.method || ['GET', 'HEAD'].includes(init.method)
    setDefault(headers, 'Sec-Fetch-Site', 'same-origin')
    setDefault(headers, 'Accept-Language', 'pl')
    if (!isSafe) setDefault(headers, 'Origin', origin)
    if (cookies.size > 0 && !headers.has('Cookie')) {
      headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    }
    const response = await fetch(new URL(path, origin), { redirect: 'manual', ...init, headers })
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line)
    return response
  }

  return {
    cookies,
    fetch: send,
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, fields = {}, headers = {}) =>
      send(path, { method: 'POST', body: encodeFields(fields), headers }),
  }
}

export function encodeFields(fields: Fields): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
  }
  return body
}

function setDefault(headers: Headers, name: string, value: string): void {
  if (!headers.has(name)) headers.set(name, value)
}

export function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair = '', ...attributes] = line.split(';')
  const [name = '', ...value] = pair.split('=')
  const ends = attributes.find((attribute) => /^\s*max-age=0$/i.test(attribute))
  if (ends || value.join('=') === '') cookies.delete(name.trim())
  else cookies.set(name.trim(), value.join('='))
}
