/** Nobody waits longer than this for others to come; who is writing then still ends. */
const LONGEST_MS = 10
const MOST_MEMBERS = 32

/** Those who share one commit. */
export class WriteGroup {
  members = 0
  readonly #began = performance.now()
  readonly #settled = Promise.withResolvers<void>()
  /** Kept on the disk, or lost with all that its members wrote. */
  readonly kept = this.#settled.promise

  constructor() {
    // Where its first member is taken back with it, nobody asks.
    this.kept.catch(() => {})
  }

  get isFull(): boolean {
    return this.members >= MOST_MEMBERS || performance.now() - this.#began > LONGEST_MS
  }

  keep(): void {
    this.#settled.resolve()
  }

  lose(error: unknown): void {
    this.#settled.reject(error instanceof Error ? error : new Error(String(error)))
  }
}
