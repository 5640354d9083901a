import type { HeadersFunction } from '@remix-run/node'
import { limits } from '#app/platform/rate-limit.server.ts'

/** Counts one search of this client; null lets it pass, else the seconds to wait. Without words none is. */
export async function secondsToSearch(text: string | null): Promise<number | null> {
  if (!text?.trim()) return null
  const answer = await limits().consume('search')
  return answer.allowed ? null : answer.retryAfterSeconds
}

/** For lists with a search: the page of 429. What was typed stands in the address and works again later. */
export async function limitSearch(url: URL): Promise<void> {
  const seconds = await secondsToSearch(url.searchParams.get('q'))
  if (seconds === null) return
  throw new Response(null, { status: 429, headers: { 'Retry-After': String(seconds) } })
}

export const passSearchWait: HeadersFunction = ({ loaderHeaders, errorHeaders }) => {
  const retryAfter = errorHeaders?.get('Retry-After') ?? loaderHeaders.get('Retry-After')
  return retryAfter ? { 'Retry-After': retryAfter } : new Headers()
}
