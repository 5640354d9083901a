import type { Logger } from '#app/platform/log.server.ts'

export type PeriodicJob = {
  /** Begins no new round and waits for the one that runs. */
  stop(): Promise<void>
}

/** Repeats some work: at once, then after each pause. Rounds never overlap; errors are logged. */
export function startPeriodicJob(
  name: string,
  pauseMs: number,
  log: Logger,
  work: (isStopping: () => boolean) => Promise<unknown>,
): PeriodicJob {
  let stopping = false
  let timer: NodeJS.Timeout | undefined
  let round = Promise.resolve()

  async function run(): Promise<void> {
    try {
      await work(() => stopping)
    } catch (error) {
      log.error({ job: name, err: error }, 'periodic job failed')
    }
    if (!stopping) timer = setTimeout(begin, pauseMs).unref()
  }
  function begin(): void {
    round = run()
  }
  begin()
  return {
    async stop() {
      stopping = true
      clearTimeout(timer)
      await round
    },
  }
}
