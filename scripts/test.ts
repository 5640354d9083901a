import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
} from 'node:fs'
import { findOrInstallBrowser } from './browser.ts'
import { buildProduct } from './build-product.ts'
import { checkLayers } from './layers.ts'

/**
 * `npm test`: everything, on both databases and in a browser.
 * `npm run check` (--fast): the part that needs no build, database server or browser.
 */
const isFast = process.argv.includes('--fast')
const RESULTS = 'test-results'
const CACHE = 'node_modules/.cache'
let passed = 0
let failed = 0

rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

useMemoryForFiles()
process.env.SAMPLE_SEED ??= '2030'
// The fast part tests on SQLite alone; PostgreSQL comes with the whole.
if (isFast) process.env.TEST_DATABASES = 'sqlite'
await Promise.all([staticChecks(), vitest('unit', 'Unit tests')])
if (!isFast) {
  await check('Build', () => {
    buildProduct()
  })
  await vitest('http', 'HTTP tests on SQLite and PostgreSQL')
  // One after another: they measure what others feel.
  await vitest('faults', 'Faults, a part of each', ['--no-file-parallelism'])
  await browserTests()
}
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)

/**
 * Databases, mail and browser profiles of a run are temporary files. Where the machine has a
 * folder in memory with room to spare they go there: making a database of PostgreSQL, some
 * thousand files, then takes a fifth of the time.
 */
function useMemoryForFiles(): void {
  const memory = '/dev/shm'
  if (!existsSync(memory)) return
  const { bavail, bsize } = statfsSync(memory)
  if (Math.min(bavail * bsize, process.availableMemory()) < 6 * 1024 ** 3) return
  let folder: string
  try {
    folder = mkdtempSync(`${memory}/idea-kielce-tests-`)
  } catch {
    return
  }
  // PostgreSQL may run as another user, who must get in.
  chmodSync(folder, 0o755)
  process.env.TMPDIR = folder
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))
}

/** One after another, beside the unit tests: one of two cores each. */
async function staticChecks(): Promise<void> {
  await check('Layers: imports point one way', () => {
    const broken = checkLayers()
    if (broken.length > 0) throw new Error(broken.join('\n'))
  })
  await check('Lint', () => run('oxlint', ['--deny-warnings']))
  await check('Format', () =>
    run('prettier', [
      '--check',
      '--log-level=warn',
      '--cache',
      '--cache-location',
      `${CACHE}/format.json`,
      '.',
    ]),
  )
  await check('Types', () => run('tsgo', ['--noEmit']))
  await check('Nothing unused', () => run('knip', []))
}

async function check(name: string, work: () => void | Promise<void>): Promise<void> {
  const started = performance.now()
  try {
    await work()
    passed += 1
    console.log(`ok      ${name} (${seconds(started)} s)`)
  } catch (error) {
    failed += 1
    console.log(`FAILED  ${name} (${seconds(started)} s)\n${(error as Error).message}`)
  }
}

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  success: boolean
  testResults: {
    name: string
    message: string
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[]
  }[]
}

async function vitest(project: string, name: string, more: string[] = []): Promise<void> {
  const report = `${RESULTS}/${project}.json`
  const started = performance.now()
  const reporting = ['--reporter=json', `--outputFile=${report}`]
  const options = ['run', '--project', project, ...reporting, ...more]
  const output = await run('vitest', options).then(
    () => '',
    (error: Error) => error.message,
  )
  if (!existsSync(report)) return fail(`${name}\n${output}`, started)
  const result = JSON.parse(readFileSync(report, 'utf8')) as VitestReport
  const { numPassedTests, numFailedTests, success } = result
  count(name, started, numPassedTests, numFailedTests, success)
  printFailures(result)
}

function printFailures({ testResults }: VitestReport): void {
  for (const file of testResults) {
    const failures = file.assertionResults.filter((test) => test.status === 'failed')
    // A file that could not run has a message of its own and no test.
    if (failures.length === 0 && file.message) console.log(`  ${file.name}\n${file.message}`)
    for (const { fullName, failureMessages } of failures) {
      console.log(`  ${file.name}\n  ${fullName}\n${failureMessages.join('\n')}`)
    }
  }
}

async function browserTests(): Promise<void> {
  const started = performance.now()
  try {
    const report = `${RESULTS}/e2e.json`
    process.env.CHROMIUM_PATH = findOrInstallBrowser()
    await run('playwright', ['test'], true).catch(() => undefined)
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
      stats: { expected: number; unexpected: number; flaky: number }
    }
    count('Browser tests', started, stats.expected, stats.unexpected + stats.flaky, true)
  } catch (error) {
    fail(`Browser tests: ${(error as Error).message}`, started)
  }
}

/** A suite that ran no test, or failed outside its tests, has failed. */
function count(name: string, started: number, good: number, bad: number, success: boolean): void {
  const broken = bad === 0 && (!success || good === 0) ? 1 : 0
  passed += good
  failed += bad + broken
  const verdict = bad + broken === 0 ? 'ok     ' : 'FAILED '
  console.log(`${verdict} ${name}: ${good} passed, ${bad} failed (${seconds(started)} s)`)
}

function fail(name: string, started: number): void {
  failed += 1
  console.log(`FAILED  ${name} (${seconds(started)} s)`)
}

function seconds(started: number): string {
  return ((performance.now() - started) / 1_000).toFixed(1)
}

function run(command: string, args: string[], show = false): Promise<void> {
  return new Promise((done, failedRun) => {
    const child = spawn(`node_modules/.bin/${command}`, args, {
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    child.stdout?.on('data', (part: Buffer) => (output += part.toString()))
    child.stderr?.on('data', (part: Buffer) => (output += part.toString()))
    child.on('error', failedRun)
    child.on('exit', (code) => (code === 0 ? done() : failedRun(new Error(output))))
  })
}
