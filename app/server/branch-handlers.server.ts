import { createRequestHandler, type RequestHandler, type ServerBuild } from '@remix-run/node'
import { routeBranches, type Branch } from './route-branches.server.ts'

type Build = ServerBuild | (() => Promise<ServerBuild>)

/** Remix for a path, with the routes of its address only; made when it is first asked for. */
export function branchHandlers(
  build: Build,
  mode: 'production' | 'development',
): (path: string) => RequestHandler {
  const whole = createRequestHandler(build, mode)
  // While one develops the table may change with every request.
  if (typeof build === 'function') return () => whole
  const branchOf = routeBranches(build.routes)
  const made = new Map<string, RequestHandler>()
  return (path) => {
    const branch = branchOf(path.replace(/\.data$/, ''))
    if (!branch) return whole
    const known = made.get(branch.leaf.id)
    if (known) return known
    const handle = createRequestHandler(withOnly(build, branch), mode)
    made.set(branch.leaf.id, handle)
    return handle
  }
}

function withOnly(build: ServerBuild, { routes }: Branch): ServerBuild {
  const assets = Object.entries(build.assets.routes).filter(([id]) => id in routes)
  return { ...build, routes, assets: { ...build.assets, routes: Object.fromEntries(assets) } }
}
