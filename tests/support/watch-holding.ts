/**
 * The longest that anything held this process up, in milliseconds of the processor time of
 * this thread: on a busy machine the clock would tell how long others worked.
 */
export function watchHolding(): { stop(): number } {
  let longest = 0
  let last = process.threadCpuUsage()
  const look = () => {
    const used = process.threadCpuUsage(last)
    longest = Math.max(longest, (used.user + used.system) / 1_000)
    last = process.threadCpuUsage()
  }
  const timer = setInterval(look, 1)
  return {
    stop() {
      clearInterval(timer)
      look()
      return longest
    },
  }
}

/**
 * The least of three tries: what holds a process up by its own doing does so each time, a
 * machine that collects memory does so once.
 */
export async function leastHolding(work: () => Promise<void>): Promise<number> {
  const tries: number[] = []
  for (let count = 0; count < 3; count += 1) {
    const watch = watchHolding()
    await work()
    tries.push(watch.stop())
  }
  return Math.min(...tries)
}
