import { data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, useMatches } from '@remix-run/react'
import type { ReactNode } from 'react'
import { currentActor } from './http/actor.server.ts'
import { flashText, readFlash } from './http/flash.server.ts'
import { openPage } from './http/page.server.ts'
import { viewerOf } from './http/viewer.server.ts'
import { usePage } from './i18n/page-context.tsx'
import { ErrorPage, ErrorTitle } from './http/error-page.tsx'
import { styleSheetsOf } from './ui/style-sheets.ts'

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export async function loader({ request }: LoaderFunctionArgs) {
  const page = openPage(request)
  const flash = await readFlash(request)
  const root = {
    locale: page.locale,
    viewer: viewerOf(await currentActor(request)),
    isDemo: page.env.mode !== 'production',
    path: page.url.pathname + page.url.search,
    // Translated here: a working page is sent only some of the messages.
    flash: flash
      ? {
          tone: flash.flash.tone,
          text: flashText(page.t, flash.flash),
          undoBatch: flash.flash.undoBatch ?? null,
        }
      : null,
  }
  return data(root, flash ? { headers: { 'Set-Cookie': flash.clear } } : undefined)
}

/** Reading pages carry no script at all; a working page names the messages it needs in its handle. */
export function Layout({ children }: { children: ReactNode }) {
  const { locale, hydrate, nonce, readMessages, requestId, errorStatus } = usePage()
  const room = useMatches().at(-1)?.id
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {errorStatus ? <ErrorTitle /> : <Meta />}
        {styleSheetsOf(room).map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <Links />
      </head>
      <body>
        {children}
        {import.meta.env.DEV && <script type="module" src="/@vite/client" />}
        {hydrate && (
          <>
            {/* As an attribute: React escapes the text of a script, which browsers do not undo. */}
            <script
              type="application/json"
              id="page"
              data-page={JSON.stringify({ locale, messages: readMessages, requestId, hydrate })}
              suppressHydrationWarning
            />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}
