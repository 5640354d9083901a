import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** What a process wrote to its standard output before it ended. */
function linesOf(source: string): unknown[] {
  const program = `
    const { createLog } = await import('./app/platform/log.server.ts')
    const log = createLog('info')
    ${source}`
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
    encoding: 'utf8',
  })
  const lines = stdout.split('\n').filter(Boolean)
  return lines.map((line) => (JSON.parse(line) as { msg: string }).msg)
}

test.each([
  ['goes on', `setTimeout(() => log.info('last'), 20)`],
  ['ends itself', `log.info('last'); process.exit(1)`],
  ['fails', `log.info('last'); throw new Error('a bug')`],
])('nothing that was logged is missing when the process %s', (_how, source) => {
  expect(linesOf(`log.info('first'); log.warn('second'); ${source}`)).toEqual([
    'first',
    'second',
    'last',
  ])
})
