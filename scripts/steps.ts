/** Prints a step while it runs and how long it took: a person sees that something happens. */
export async function step<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  process.stdout.write(`  ${name} … `)
  const started = performance.now()
  const result = await work()
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  const outcome = typeof result === 'string' ? result : 'done'
  process.stdout.write(`${outcome} (${seconds} s)\n`)
  return result
}
