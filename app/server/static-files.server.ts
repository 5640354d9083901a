import express, { Router } from 'express'

/** Built files have their content in their name and never change; the rest of public/ may. */
export function staticFiles(clientDirectory: string): Router {
  const options = { index: false, redirect: false } as const
  const router = Router()
  router.use(
    '/assets',
    express.static(`${clientDirectory}/assets`, {
      ...options,
      immutable: true,
      maxAge: '1y',
      fallthrough: false,
    }),
  )
  router.use(express.static(clientDirectory, { ...options, maxAge: '1h' }))
  return router
}
