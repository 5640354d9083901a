import type { RequestHandler } from 'express'
import { refuse } from './refuse.server.ts'

const METHODS = ['GET', 'HEAD', 'POST']
const LONGEST_URL = 4_096

/** Refuses methods we have no use for and addresses that cannot be read, before anything tries. */
export const requestLine: RequestHandler = (request, response, next) => {
  if (!METHODS.includes(request.method)) {
    response.setHeader('Allow', METHODS.join(', '))
    return refuse(request, response, 405)
  }
  const url = request.originalUrl
  if (url.length > LONGEST_URL) return refuse(request, response, 414)
  if (!isReadable(url)) return refuse(request, response, 400)
  next()
}

/**
 * Remix still answers `?_data=ROUTE`, its old way to ask a single loader or action, although our
 * pages cannot send it, and logs an error each time. Nobody needs the answer.
 */
export const noLegacyData: RequestHandler = (request, response, next) => {
  const { searchParams } = new URL(request.originalUrl, 'http://localhost')
  if (searchParams.has('_data')) return refuse(request, response, 400)
  next()
}

function isReadable(url: string): boolean {
  if (!url.startsWith('/') || url.startsWith('//') || url.includes('\\')) return false
  try {
    const path = decodeURIComponent(url.split('?', 1)[0] ?? '')
    // oxlint-disable-next-line no-control-regex -- exactly these are what must not pass
    if (/[\u0000-\u001f\u007f]/.test(path)) return false
    return URL.canParse(url, 'http://localhost')
  } catch {
    return false
  }
}
