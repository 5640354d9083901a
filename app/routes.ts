import { index, layout, route, type RouteConfig } from '@remix-run/route-config'

/** The map of the site. Every URL is one file. */
export default [
  layout('routes/site.tsx', [
    index('routes/home.tsx'),
    route('postulaty/nowy', 'routes/postulates/new.tsx'),
    route('sprawa', 'routes/case/find.tsx'),
    route('sprawa/:reference', 'routes/case/case.tsx'),
    route('sprawa/:reference/potwierdzenie', 'routes/case/receipt.tsx'),
    route('moje', 'routes/mine.tsx'),
    route('postulaty', 'routes/postulates/list.tsx'),
    route('postulaty/:reference', 'routes/postulates/postulate.tsx'),
    route('obszary', 'routes/areas.tsx'),
    route('obszary/:slug', 'routes/area.tsx'),
    route('cele', 'routes/goals.tsx'),
    route('cele/:set/:code', 'routes/goal.tsx'),
    route('strategia', 'routes/strategy.tsx'),
    route('zasady', 'routes/info/rules.tsx'),
    route('prywatnosc', 'routes/info/privacy.tsx'),
    route('deklaracja-dostepnosci', 'routes/info/accessibility.tsx'),
    route('obietnica', 'routes/info/promise.tsx'),
  ]),

  route('postulaty/:reference/glos', 'routes/postulates/engagement.tsx'),
  route('jezyk', 'routes/locale.tsx'),

  layout('routes/panel/panel.tsx', [
    route('panel', 'routes/panel/home.tsx'),
    route('panel/wprowadz', 'routes/panel/enter/enter.tsx'),
    route('panel/wprowadz/:reference/odcinek', 'routes/panel/enter/slip.tsx'),
  ]),
] satisfies RouteConfig
