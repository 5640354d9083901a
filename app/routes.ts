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
    route('konto', 'routes/account/account.tsx'),
    route('konto/logowanie', 'routes/account/sign-in.tsx'),
    route('konto/rejestracja', 'routes/account/register.tsx'),
    route('konto/poczta', 'routes/account/check-mail.tsx'),
    route('konto/potwierdz/:token', 'routes/account/confirm.tsx'),
    route('konto/link/:token', 'routes/account/sign-in-link.tsx'),
    route('konto/haslo', 'routes/account/forgot-password.tsx'),
    route('konto/haslo/:token', 'routes/account/reset-password.tsx'),
    route('konto/administracja/:token', 'routes/account/accept-admin.tsx'),
    route('demo/poczta', 'routes/demo/mail.tsx'),
    route('strategia', 'routes/strategy.tsx'),
    route('zasady', 'routes/info/rules.tsx'),
    route('prywatnosc', 'routes/info/privacy.tsx'),
    route('deklaracja-dostepnosci', 'routes/info/accessibility.tsx'),
    route('obietnica', 'routes/info/promise.tsx'),
  ]),

  route('postulaty/:reference/glos', 'routes/postulates/engagement.tsx'),
  route('konto/wyloguj', 'routes/account/sign-out.tsx'),
  route('jezyk', 'routes/locale.tsx'),

  layout('routes/panel/panel.tsx', [
    route('panel', 'routes/panel/home.tsx'),
    route('panel/osoby', 'routes/panel/people.tsx'),
    route('panel/osoby/:id', 'routes/panel/people-person.tsx'),
    route('panel/dziennik', 'routes/panel/audit.tsx'),
    route('panel/rama', 'routes/panel/frame/frame.tsx'),
    route('panel/rama/:section', 'routes/panel/frame/section.tsx'),
    route('panel/rama/:section/:id', 'routes/panel/frame/item.tsx'),
    route('panel/moderacja', 'routes/panel/moderation/queue.tsx'),
    route('panel/moderacja/:reference', 'routes/panel/moderation/case.tsx'),
    route('panel/wprowadz', 'routes/panel/enter/enter.tsx'),
    route('panel/wprowadz/:reference/odcinek', 'routes/panel/enter/slip.tsx'),
  ]),

  route('demo/komponenty', 'routes/demo/components.tsx'),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
