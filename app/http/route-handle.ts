import type { Namespace } from '../i18n/messages.ts'

/** What a route may say of itself: `export const handle: RouteHandle = { hydrate: ['submit'] }`. */
export type RouteHandle = {
  /** It earns script: these messages (with `common`, `shell` and `errors`) are sent along. */
  hydrate?: readonly Namespace[]
  /**
   * Everybody who is not signed in is shown the same, byte for byte: nothing of it depends on a cookie,
   * an address or chance. The host then keeps its finished pages.
   */
  shared?: true
}
