const LIMIT_MS = 2_000

type Listener = (milliseconds: number) => void
const startedAt = new WeakMap<object, number>()
let listener: Listener = () => {}

/**
 * Only the database may be awaited inside a transaction; one that lasts longer than two
 * seconds means that something else was, and on SQLite it stops everybody.
 */
export const watchTransaction = {
  onSlow(next: Listener): void {
    listener = next
  },
  began(connection: object): void {
    startedAt.set(connection, performance.now())
  },
  ended(connection: object): void {
    const started = startedAt.get(connection)
    startedAt.delete(connection)
    if (started === undefined) return
    const elapsed = performance.now() - started
    if (elapsed > LIMIT_MS) listener(elapsed)
  },
}
