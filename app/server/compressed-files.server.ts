import { readdirSync } from 'node:fs'
import type { RequestHandler } from 'express'

/** Answers with the file that the build compressed, where there is one and the browser takes it. */
export function compressedFiles(directory: string): RequestHandler {
  const names = new Set(readdirSync(directory).filter((name) => name.endsWith('.br')))
  return (request, response, next) => {
    const name = `${request.path.slice(1)}.br`
    if (!names.has(name)) return next()
    response.vary('Accept-Encoding')
    if (request.acceptsEncodings('br', 'identity') !== 'br') return next()
    response.type(request.path.split('.').at(-1) ?? '')
    response.setHeader('Content-Encoding', 'br')
    request.url = `/${name}`
    next()
  }
}
