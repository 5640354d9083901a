import { createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { randomBytes } from 'node:crypto'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { requestScope } from '#app/platform/request-scope.server.ts'
import { runtime } from '#app/platform/runtime.server.ts'
import { noteStorageTrouble } from '#app/platform/storage-trouble.server.ts'
import { dropZeroBytes } from './http/drop-zero-bytes.server.ts'
import type { RouteHandle } from './http/route-handle.ts'
import { wholePage } from '#app/platform/whole-page.ts'
import { localeOf } from './http/locale.server.ts'
import { messagesFor, pickMessages } from './i18n/catalog.server.ts'
import { readMessages } from './i18n/read-messages.server.ts'
import type { Namespace } from './i18n/messages.ts'
import { PageProvider, type PageContext } from './i18n/page-context.tsx'

const ALWAYS_SENT: readonly Namespace[] = ['common', 'shell', 'errors', 'status']

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
): Promise<Response> {
  const page = pageContextOf(request, status, context)
  headers.set('Content-Type', 'text/html; charset=utf-8')
  if (page.hydrate) headers.set('Content-Security-Policy', scriptPolicy(page.nonce))
  const tree = (
    <PageProvider value={page}>
      <RemixServer context={context} url={request.url} nonce={page.nonce} />
    </PageProvider>
  )
  // Whole at once: nothing on a reading page waits, and in pieces of two kilobytes it costs more.
  if (!page.hydrate) {
    return wholePage(`<!DOCTYPE html>${renderToString(tree)}`, { status, headers })
  }
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(tree, {
      nonce: page.nonce,
      onAllReady() {
        const body = dropZeroBytes()
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
        pipe(body)
      },
      onError(error) {
        handleError(error)
      },
      onShellError: reject,
    })
  })
}

function pageContextOf(request: Request, status: number, context: EntryContext): PageContext {
  const hydrate = namespacesToSend(context)
  const locale = localeOf(request)
  const messages = hydrate ? pickMessages(locale, hydrate) : messagesFor(locale)
  return {
    locale,
    requestId: requestScope().requestId,
    nonce: hydrate ? randomBytes(16).toString('base64') : '',
    hydrate,
    errorStatus: context.staticHandlerContext.errors ? status : undefined,
    messages,
    // Only the build puts the small formatter into browsers.
    readMessages: hydrate && (import.meta.env.DEV ? messages : readMessages(messages)),
  }
}

function namespacesToSend(context: EntryContext): readonly Namespace[] | undefined {
  if (context.staticHandlerContext.errors) return undefined
  for (const match of context.staticHandlerContext.matches) {
    const handle = context.routeModules[match.route.id]?.handle as RouteHandle | undefined
    if (handle?.hydrate) return [...new Set([...ALWAYS_SENT, ...handle.hydrate])]
  }
  return undefined
}

/** The host sends a policy without any script; only working pages get this one. */
function scriptPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
  ].join('; ')
}

/** Bugs: logged with the id that the error page shows. */
export function handleError(error: unknown): void {
  // A wrong address is no bug; Remix reports it here too.
  if (isRouteErrorResponse(error) && error.status < 500) return
  const { requestId } = requestScope()
  const { log } = runtime()
  const trouble = noteStorageTrouble(error)
  // The host answers in words; a line for each request is enough, however long it lasts.
  if (trouble) log.warn({ requestId, trouble }, 'storage trouble')
  else log.error({ requestId, err: error }, 'unexpected error')
}
