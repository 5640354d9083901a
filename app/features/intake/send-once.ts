const inFlight = new Map<string, Promise<unknown>>()

/**
 * Impatient double clicks arrive while the first send is still being written: they wait for its
 * outcome instead of counting as sends of their own. Several processes are told apart by the
 * unique idempotency key in the database.
 */
export function sendOnce<T>(key: string, send: () => Promise<T>): Promise<T> {
  const running = inFlight.get(key) as Promise<T> | undefined
  if (running) return running
  const started = send().finally(() => inFlight.delete(key))
  inFlight.set(key, started)
  return started
}
