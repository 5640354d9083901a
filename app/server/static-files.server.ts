import { readdirSync } from 'node:fs'
import express, { Router, type RequestHandler } from 'express'
import { compressedFiles } from './compressed-files.server.ts'

/** The service worker asks for pages and files by itself, and a new one must reach devices at once. */
const workerHeaders: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-cache')
  response.setHeader('Content-Security-Policy', "default-src 'none'; connect-src 'self'")
  next()
}

/** Built files have their content in their name and never change; the rest of public/ may. */
export function staticFiles(clientDirectory: string): Router {
  const options = { index: false, redirect: false } as const
  const router = Router()
  router.use('/hall-worker.js', workerHeaders)
  router.use('/assets', compressedFiles(`${clientDirectory}/assets`))
  router.use(
    '/assets',
    express.static(`${clientDirectory}/assets`, {
      ...options,
      immutable: true,
      maxAge: '1y',
      fallthrough: false,
    }),
  )
  const files = express.static(clientDirectory, { ...options, maxAge: '1h' })
  // Every file has an ending; an address of a page has none, and the disk need not be asked.
  router.use((request, response, next) =>
    request.path.includes('.') ? files(request, response, next) : next(),
  )
  return router
}

/** Where the style sheet of the built product is, for pages that Remix does not make. */
export function styleSheetOf(clientDirectory: string): string | undefined {
  const name = readdirSync(`${clientDirectory}/assets`).find((file) => /^index-.*\.css$/.test(file))
  return name ? `/assets/${name}` : undefined
}
