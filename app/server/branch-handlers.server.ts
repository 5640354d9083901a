import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node'
import { isReadingPage, readingPages } from './reading-pages.server.ts'
import { routeBranches, type Branch } from './route-branches.server.ts'

type Build = ServerBuild | (() => Promise<ServerBuild>)

export type BranchHandler = {
  handle: RequestHandler
  /** Whether its route says that everybody who is not signed in is shown the same. */
  isShared: boolean
}

/** Remix for a path, with the routes of its address only; made when it is first asked for. */
export function branchHandlers(
  build: Build,
  mode: 'production' | 'development',
): (path: string) => BranchHandler {
  /** Pages know their own routes; Remix asks when a page reads its data again. */
  const nothingToDiscover = { handle: async () => Response.json({}), isShared: false }
  const whole = { handle: createRequestHandler(build, mode), isShared: false }
  // While one develops the table may change with every request.
  if (typeof build === 'function') return () => whole
  const branchOf = routeBranches(build.routes)
  const made = new Map<string, BranchHandler>()
  return (path) => {
    if (path === '/__manifest') return nothingToDiscover
    const branch = branchOf(path.replace(/\.data$/, ''))
    if (!branch) return whole
    const known = made.get(branch.leaf.id)
    if (known) return known
    const handler = {
      handle: handlerOf(withOnly(build, branch), branch, mode),
      isShared: (branch.leaf.module.handle as { shared?: true } | undefined)?.shared === true,
    }
    made.set(branch.leaf.id, handler)
    return handler
  }
}

function handlerOf(build: ServerBuild, branch: Branch, mode: string): RequestHandler {
  const remix = createRequestHandler(build, mode)
  if (!isReadingPage(branch)) return remix
  const read = readingPages(build, branch)
  return (request, context) => {
    const isPage = request.method === 'GET' && !new URL(request.url).pathname.endsWith('.data')
    return isPage ? read(request, context) : remix(request, context)
  }
}

function withOnly(build: ServerBuild, { routes }: Branch): ServerBuild {
  const assets = Object.entries(build.assets.routes).filter(([id]) => id in routes)
  return { ...build, routes, assets: { ...build.assets, routes: Object.fromEntries(assets) } }
}
