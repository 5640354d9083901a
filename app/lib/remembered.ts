const MAX_ENTRIES = 500

/**
 * Remembers what was computed from public content, for one version of it: the next version forgets
 * everything, so nothing is ever stale. Bounded: beyond 500 entries the oldest goes.
 */
export class Remembered<Value> {
  #version = -1
  readonly #values = new Map<string, Promise<Value>>()

  get(version: number, key: string, compute: () => Promise<Value>): Promise<Value> {
    if (version !== this.#version) {
      this.#values.clear()
      this.#version = version
    }
    const known = this.#values.get(key)
    if (known) return known
    const computed = compute()
    this.#values.set(key, computed)
    // What failed is not remembered.
    computed.catch(() => this.#values.delete(key))
    const [oldest] = this.#values.keys()
    if (this.#values.size > MAX_ENTRIES && oldest !== undefined) this.#values.delete(oldest)
    return computed
  }
}
