const KEY = /^[A-Za-z0-9_-]{21}[AQgw]$/

/** 128 random bits as base64url: names one filled-in form, so that sending it twice has one result. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

export function isIdempotencyKey(x: unknown): x is string {
  return typeof x === 'string' && KEY.test(x)
}
