/**
 * Whoever started this process through `bootstrap.mjs` may be killed without a chance to pass
 * anything on. The channel between the two closes then, and this process stops as if told to.
 */
export function endWithParent(): void {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  // Listening must not keep a process alive that has nothing else to do.
  process.channel?.unref()
}
