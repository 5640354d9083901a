export type Screen = {
  /** The route as app/routes.ts writes it: every route is seen by somebody. */
  route: string
  /** Its address, or the first link on another page that leads there. */
  at: string | { on: string; link: RegExp; turn?: (path: string) => string }
  /** Where script runs; everywhere else the page has none. */
  scripted?: true
  /** Default: 200. */
  status?: number
}

export function screen(route: string, more: Partial<Screen> = {}): Screen {
  return { route, at: `/${route}`, ...more }
}

export function firstLink(
  on: string,
  link: RegExp,
  turn?: (path: string) => string,
): Partial<Screen> {
  return { at: { on, link, turn } }
}
