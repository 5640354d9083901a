import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { buildProduct } from '../../scripts/build-product.ts'
import { FIGURES, type Figure } from './support/figures.ts'

/**
 * `npm run faults [-- --full] [name …]`: breaks things around the built product and prints what
 * came of it. A part of it runs in `npm test`; `--full` runs everything at the promised figures.
 */
const isFull = process.argv.includes('--full')
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))

mkdirSync('test-results', { recursive: true })
rmSync(FIGURES, { force: true })
if (!process.env.BUILD_DIRECTORY) buildProduct()
const options = ['run', '--project', 'faults', '--no-file-parallelism', ...names]
const { status } = spawnSync('node_modules/.bin/vitest', options, {
  stdio: 'inherit',
  env: { ...process.env, FAULTS: isFull ? 'full' : 'part', TEST_BUILD: 'as-is' },
})
printFigures()
process.exit(status ?? 1)

function printFigures(): void {
  if (!existsSync(FIGURES)) return
  const lines = readFileSync(FIGURES, 'utf8').trim().split('\n')
  const figures = lines.map((line) => JSON.parse(line) as Figure)
  console.log('\n| fault | what | measured | target |\n| --- | --- | --- | --- |')
  for (const { fault, what, measured, target } of figures) {
    console.log(`| ${fault} | ${what} | ${measured} | ${target} |`)
  }
}
