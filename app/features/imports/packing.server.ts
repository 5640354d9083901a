import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import { breather } from './breather.ts'
import type { RowOutcome } from './outcome.ts'

const zip = promisify(gzip)
const unzip = promisify(gunzip)

export function packFile(bytes: Uint8Array): Promise<Buffer> {
  return zip(bytes)
}

export function unpackFile(packed: Uint8Array): Promise<Buffer> {
  return unzip(packed)
}

/** The names of the columns and what became of each row. */
export type Report = { columns: readonly string[]; outcomes: readonly RowOutcome[] }

/** One JSON text a row, so that neither way holds everybody up. */
export async function packReport({ columns, outcomes }: Report): Promise<Buffer> {
  const breathe = breather()
  const lines = [JSON.stringify(columns)]
  for (const outcome of outcomes) {
    await breathe()
    lines.push(JSON.stringify(outcome))
  }
  return zip(lines.join('\n'))
}

export async function unpackReport(packed: Uint8Array): Promise<Report> {
  const breathe = breather()
  const [head = '[]', ...lines] = (await unzip(packed)).toString('utf8').split('\n')
  const outcomes: RowOutcome[] = []
  for (const line of lines) {
    await breathe()
    outcomes.push(JSON.parse(line) as RowOutcome)
  }
  return { columns: JSON.parse(head) as string[], outcomes }
}
