import { index, layout, route, type RouteConfig } from '@remix-run/route-config'

/** The map of the site. Every URL is one file. */
export default [layout('routes/site.tsx', [index('routes/home.tsx')])] satisfies RouteConfig
