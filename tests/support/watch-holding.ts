/**
 * The longest that anything held this process up, in milliseconds of the processor time of
 * this thread: on a busy machine the clock would tell how long others worked.
 */
export function watchHolding(): { stop(): number } {
  let longest = 0
  let last = process.threadCpuUsage()
  const timer = setInterval(() => {
    const used = process.threadCpuUsage(last)
    longest = Math.max(longest, (used.user + used.system) / 1_000)
    last = process.threadCpuUsage()
  }, 1)
  return {
    stop() {
      clearInterval(timer)
      return longest
    },
  }
}
