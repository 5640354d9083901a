import { existsSync, readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openDatabase } from '#db/open.server.ts'
import { findReport } from '#app/features/reports/find-report.server.ts'
import { makeReport } from '#app/features/reports/make-report.server.ts'
import { readChecks } from '#app/features/reports/read-report.server.ts'
import type { ReportBenchData } from './report-data.ts'

export type ReportCost = {
  seconds: number
  megabytes: number
  /** How much of that the process held before. */
  idleMegabytes: number
  longestHoldMs: number
  storedKilobytes: number
  /** Whether page, CSV and DOCX hold the same remarks. */
  same: boolean
}

// Whoever started it is gone.
process.on('disconnect', () => process.exit())
process.once('message', async (told: { url: string } & ReportBenchData) => {
  process.send?.('ready')
  process.once('message', async () => process.send?.(await measure(told)))
})

async function measure(told: { url: string } & ReportBenchData): Promise<ReportCost> {
  const { url, consultationId, actorId } = told
  const { db, close } = openDatabase(url)
  const actor = {
    kind: 'account' as const,
    id: actorId,
    name: 'Osoba',
    locale: 'pl' as const,
    roles: ['strategist' as const],
    unitId: null,
    confirmed: true,
  }
  const idleMegabytes = greatestMemory()
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const started = performance.now()
  const failures: unknown[] = []
  await makeReport(db, { consultationId }, actor, {
    now: () => new Date().toISOString(),
    onFailure: (error) => failures.push(error),
  })
  const seconds = (performance.now() - started) / 1_000
  delay.disable()
  const megabytes = greatestMemory()
  if (failures.length > 0) throw failures[0]
  const report = await findReport(db, consultationId, 1)
  const { numbers } = await readChecks(db, report?.id ?? 0)
  const parts = await db.selectFrom('report_part').select('content').execute()
  const { snapshot } = await db
    .selectFrom('consultation_report')
    .select('snapshot')
    .executeTakeFirstOrThrow()
  await close()
  const bytes = parts.reduce((sum, part) => sum + part.content.length, snapshot?.length ?? 0)
  return {
    seconds,
    megabytes,
    idleMegabytes,
    longestHoldMs: delay.max / 1e6,
    storedKilobytes: bytes / 1_024,
    same: numbers.same,
  }
}

/** In megabytes. Linux counts what a process forked from as its own in `maxRSS`, but not here. */
function greatestMemory(): number {
  const file = '/proc/self/status'
  const line = existsSync(file) ? /VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : null
  return (line ? Number(line) : process.resourceUsage().maxRSS) / 1_024
}
