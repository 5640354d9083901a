import { index, layout, route, type RouteConfig } from '@remix-run/route-config'

/** The map of the site. Every URL is one file. */
export default [
  layout('routes/site.tsx', [
    index('routes/home.tsx'),
    route('strategia', 'routes/strategy.tsx'),
    route('zasady', 'routes/info/rules.tsx'),
    route('prywatnosc', 'routes/info/privacy.tsx'),
    route('deklaracja-dostepnosci', 'routes/info/accessibility.tsx'),
    route('obietnica', 'routes/info/promise.tsx'),
  ]),

  route('jezyk', 'routes/locale.tsx'),

  layout('routes/panel/panel.tsx', [route('panel', 'routes/panel/home.tsx')]),
] satisfies RouteConfig
