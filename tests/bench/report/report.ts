import { openDatabase } from '#db/open.server.ts'
import { spreadOf, type BenchFigure } from '../figures.ts'
import { startChild } from '../served/child-server.ts'
import { temporaryDatabases } from '../served/temporary-databases.ts'
import { fillConsultation } from './report-data.ts'
import type { ReportCost } from './report-process.ts'

const REMARKS = 5_000
const BLOCKS = 400

/** What the report of a large consultation costs; filled in one process and made in another. */
export async function measureReport(): Promise<BenchFigure[]> {
  using databases = temporaryDatabases()
  const url = await databases.empty()
  const { db, close } = openDatabase(url)
  const data = await fillConsultation(db, { remarks: REMARKS, blocks: BLOCKS })
  await close()
  await using child = await startChild('tests/bench/report/report-process.ts', {
    told: { url, ...data },
  })
  const cost = await child.ask<ReportCost>({ make: true })
  if (!cost.same) throw new Error('page, CSV and DOCX of the report do not hold the same remarks')
  const figure = `report of ${REMARKS.toLocaleString('en')} remarks`
  return [
    {
      name: 'report, seconds',
      figure: `${figure}, s`,
      beside: '',
      ...spreadOf([cost.seconds]),
      target: { atMost: 20 },
      better: 'less',
      note: `others waited ${cost.longestHoldMs.toFixed(0)} ms at most; ${cost.storedKilobytes.toFixed(0)} kB stored`,
    },
    {
      name: 'report, memory',
      figure: `${figure}, greatest memory in MB`,
      beside: '',
      ...spreadOf([cost.megabytes]),
      target: { atMost: 400 },
      better: 'less',
      note: `${cost.idleMegabytes.toFixed(0)} MB of it before`,
    },
  ]
}
