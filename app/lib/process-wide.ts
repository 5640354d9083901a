/**
 * One value per process even where a module exists twice: in development Vite runs its own copy
 * of what the host has loaded already.
 */
export function processWide<T>(name: string, make: () => T): { value: T } {
  const key = Symbol.for(`idea-kielce.${name}`)
  const shared = globalThis as unknown as Record<symbol, { value: T } | undefined>
  shared[key] ??= { value: make() }
  return shared[key]
}
