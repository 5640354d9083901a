/**
 * The longest that anything held this process up, in milliseconds of processor time: on a busy
 * machine the clock would tell how long others worked.
 */
export function watchHolding(): { stop(): number } {
  let longest = 0
  let last = process.cpuUsage()
  const timer = setInterval(() => {
    const used = process.cpuUsage(last)
    longest = Math.max(longest, (used.user + used.system) / 1_000)
    last = process.cpuUsage()
  }, 1)
  return {
    stop() {
      clearInterval(timer)
      return longest
    },
  }
}
