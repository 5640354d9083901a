import { fork } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { findReport } from '#app/features/reports/find-report.server.ts'
import { makeReport } from '#app/features/reports/make-report.server.ts'
import { pagesOf, readChecks } from '#app/features/reports/read-report.server.ts'
import { fillConsultation, type ReportBenchData } from './report-data.ts'

/** `node tests/bench/report-bench.ts`: what a report of 5,000 remarks costs. Limits: 20 s and 400 MB. */
const REMARKS = Number(process.env.BENCH_REMARKS ?? 5_000)
const BLOCKS = 400
const LIMIT_SECONDS = 20
const LIMIT_MEGABYTES = 400

if (process.argv[2])
  await measure(process.argv[2], JSON.parse(process.argv[3] ?? '') as ReportBenchData)
else await prepare()

/** Filled in one process and made in another, so that only the making is measured. */
async function prepare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-report-'))
  const url = process.env.BENCH_DATABASE_URL ?? `file:${join(folder, 'bench.db')}`
  const { db, close } = openDatabase(url)
  await migrateToLatest(db)
  await seedFrame(db)
  console.log(`Filling a consultation with ${REMARKS} remarks to ${BLOCKS} blocks…`)
  const data = await fillConsultation(db, { remarks: REMARKS, blocks: BLOCKS })
  await close()
  const child = fork('tests/bench/report-bench.ts', [url, JSON.stringify(data)])
  const code = await new Promise((done) => child.once('exit', done))
  rmSync(folder, { recursive: true, force: true })
  process.exitCode = code === 0 ? 0 : 1
}

async function measure(url: string, { consultationId, actorId }: ReportBenchData): Promise<void> {
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
  const idle = greatestMemory()
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const started = performance.now()
  const cpu = process.cpuUsage()
  const failures: unknown[] = []
  await makeReport(db, { consultationId }, actor, {
    now: () => new Date().toISOString(),
    onFailure: (error) => failures.push(error),
  })
  const seconds = (performance.now() - started) / 1000
  delay.disable()
  const { user, system } = process.cpuUsage(cpu)
  const megabytes = greatestMemory()
  if (failures.length > 0) throw failures[0]
  const report = await findReport(db, consultationId, 1)
  const { numbers } = await readChecks(db, report?.id ?? 0)
  const parts = await db.selectFrom('report_part').select(['name', 'content']).execute()
  const { snapshot } = await db
    .selectFrom('consultation_report')
    .select('snapshot')
    .executeTakeFirstOrThrow()
  const stored = parts.reduce((sum, part) => sum + part.content.length, snapshot?.length ?? 0)
  const sizeOf = (name: string) => kilobytes(parts.find((part) => part.name === name)?.content)
  console.log(`
| what | figure |
| --- | --- |
| remarks in page, CSV, DOCX | ${numbers.page}, ${numbers.csv}, ${numbers.docx} (${numbers.same ? 'the same' : 'NOT THE SAME'}) |
| time | ${seconds.toFixed(1)} s (limit ${LIMIT_SECONDS}) |
| CPU | ${((user + system) / 1e6).toFixed(1)} s |
| greatest memory | ${Math.round(megabytes)} MB, of it ${Math.round(idle)} before (limit ${LIMIT_MEGABYTES}) |
| longest time that others waited | ${Math.round(delay.max / 1e6)} ms |
| snapshot, gzipped | ${kilobytes(snapshot)} kB |
| DOCX | ${sizeOf('docx')} kB |
| CSV, gzipped | ${sizeOf('csv')} kB |
| pages of the table | ${pagesOf(numbers.page)} |
| all that is stored | ${kilobytes({ length: stored })} kB |`)
  await close()
  const isWithin = seconds <= LIMIT_SECONDS && megabytes <= LIMIT_MEGABYTES && numbers.same
  process.exitCode = isWithin ? 0 : 1
}

function kilobytes(bytes: { length: number } | null | undefined): number {
  return Math.round((bytes?.length ?? 0) / 1024)
}

/** In megabytes. Linux counts what a process forked from as its own in `maxRSS`, but not here. */
function greatestMemory(): number {
  const file = '/proc/self/status'
  const line = existsSync(file) ? /VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1] : null
  return (line ? Number(line) : process.resourceUsage().maxRSS) / 1024
}
