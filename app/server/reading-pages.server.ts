import type { EntryContext, RequestHandler, ServerBuild } from '@remix-run/node'
import {
  createStaticHandler,
  getStaticContextFromError,
  isRouteErrorResponse,
  type AgnosticDataRouteObject,
  type StaticHandlerContext,
} from '@remix-run/router'
import { documentHeaders } from './document-headers.server.ts'
import type { Branch } from './route-branches.server.ts'

type Routes = Branch['routes']

/** Whether an address is a page without script: nothing of its data is needed again in the browser. */
export function isReadingPage({ leaf, routes }: Branch): boolean {
  const isHydrated = (handle: unknown) =>
    (handle as { hydrate?: unknown } | undefined)?.hydrate !== undefined
  return (
    leaf.module.default !== undefined &&
    !Object.values(routes).some((route) => isHydrated(route?.module.handle))
  )
}

/**
 * Answers GET as Remix does: loaders through the router's static handler, then `entry.server`. Remix
 * itself also writes down all that the loaders gave, for a browser that never gets it, and copies the
 * request twice for each loader: an eighth of what a list cost.
 */
export function readingPages(build: ServerBuild, branch: Branch): RequestHandler {
  const handler = createStaticHandler(dataRoutes(branch.routes), {
    future: { v7_relativeSplatPath: build.future.v3_relativeSplatPath },
  })
  const { module: entry } = build.entry
  const routeModules = Object.fromEntries(
    Object.entries(branch.routes).map(([id, route]) => [id, route?.module]),
  ) as EntryContext['routeModules']

  return async (request, loadContext = {}) => {
    const report = (error: unknown) =>
      entry.handleError?.(error, { request, params: {}, context: loadContext })
    const render = (context: StaticHandlerContext) => {
      if (context.errors) context.errors = withoutDetails(context.errors)
      const page = {
        manifest: build.assets,
        routeModules,
        staticHandlerContext: context,
        future: build.future,
        isSpaMode: false,
        renderMeta: {},
        serializeError: toldNothing,
      } satisfies Omit<EntryContext, 'serverHandoffString'>
      const headers = documentHeaders(context, branch.routes)
      return entry.default(request, context.statusCode, headers, page, loadContext)
    }
    const context = await handler.query(request, { requestContext: loadContext })
    if (context instanceof Response) return context
    for (const error of Object.values(context.errors ?? {})) {
      if (!isRouteErrorResponse(error) || 'error' in error) report(error)
    }
    try {
      return await render(context)
    } catch (error) {
      report(error)
      return render(getStaticContextFromError(handler.dataRoutes, context, error))
    }
  }
}

function dataRoutes(routes: Routes, parentId?: string): AgnosticDataRouteObject[] {
  return Object.values(routes)
    .filter((route) => route !== undefined)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index, caseSensitive, module }) => {
      const common = {
        id,
        path,
        loader: module.loader as AgnosticDataRouteObject['loader'],
        handle: module.handle,
        // The outermost route always catches: there is nobody behind it.
        hasErrorBoundary: parentId === undefined || module.ErrorBoundary !== undefined,
      }
      return index
        ? { ...common, index }
        : { ...common, caseSensitive, children: dataRoutes(routes, id) }
    })
}

/** Bugs are in the log; a page says no more than that there was one. */
function withoutDetails(
  errors: NonNullable<StaticHandlerContext['errors']>,
): NonNullable<StaticHandlerContext['errors']> {
  const entries = Object.entries(errors) as [string, unknown][]
  return Object.fromEntries(
    entries.map(([id, error]) => [id, error instanceof Error ? toldNothing() : error]),
  )
}

function toldNothing(): Error {
  const error = new Error('Unexpected Server Error')
  error.stack = undefined
  return error
}
