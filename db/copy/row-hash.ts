import { hash } from 'node:crypto'
import { canonicalJson } from '#app/lib/canonical-json.ts'

/** What a column can hold on either database, as it travels between them. */
export type Value = null | number | string | Uint8Array

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
const LANES = [0, 1, 2, 3] as const

/**
 * One hash for the rows of a table, whatever their order: PostgreSQL and SQLite sort texts in
 * different ways. Rows are hashed one by one and added up.
 */
export class RowsHash {
  readonly #isJson: readonly boolean[]
  readonly #header: string
  readonly #sums = [0n, 0n, 0n, 0n]
  #rows = 0

  constructor(columns: readonly { name: string; isJson: boolean }[]) {
    this.#isJson = columns.map((column) => column.isJson)
    this.#header = columns.map((column) => column.name).join(',')
  }

  add(row: readonly Value[]): void {
    const text = JSON.stringify(row.map((value, at) => this.#canonical(value, at)))
    const digest = hash('sha256', text, 'buffer')
    for (const lane of LANES) {
      const sum = (this.#sums[lane] ?? 0n) + digest.readBigUInt64LE(lane * 8)
      this.#sums[lane] = BigInt.asUintN(64, sum)
    }
    this.#rows += 1
  }

  get rows(): number {
    return this.#rows
  }

  digest(): string {
    return hash('sha256', `${this.#header}\n${this.#rows}\n${this.#sums.join(' ')}`)
  }

  /** The same thing written in two ways is one: an instant with and without thousandths, a JSON text. */
  #canonical(value: Value, at: number): unknown {
    if (value instanceof Uint8Array) return { bytes: hash('sha256', value) }
    if (typeof value !== 'string') return value
    if (this.#isJson[at]) return { json: canonicalJson(JSON.parse(value)) }
    return value.length <= 30 && INSTANT.test(value) ? new Date(value).toISOString() : value
  }
}
