import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const FOLDER = 'tests/fixtures/databases'

/** Databases as earlier versions of the product made them; how is told beside them. */
export const FIXTURES = [
  '0005-ground',
  '0008-kept-versions',
  '0010-registrations',
  '0019-initiatives',
] as const
export type Fixture = (typeof FIXTURES)[number]

/** Unpacks one into a folder and returns the path of the SQLite file. */
export function unpackFixture(fixture: Fixture, folder: string, name = fixture): string {
  const file = join(folder, `${name}.db`)
  writeFileSync(file, gunzipSync(readFileSync(`${FOLDER}/${fixture}.db.gz`)))
  return file
}
