import type { Namespace } from '../i18n/messages.ts'

/**
 * A route that earns script says so: `export const handle: Hydrated = { hydrate: ['submit'] }`.
 * The namespaces it lists (with `common`, `shell` and `errors`) are sent along.
 */
export type Hydrated = { hydrate: readonly Namespace[] }
