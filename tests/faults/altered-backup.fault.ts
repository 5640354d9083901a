import SqliteDatabase from 'better-sqlite3'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pack, unpack } from '#db/backup/backup-files.server.ts'
import { makeBackup } from '#db/backup/make-backup.server.ts'
import { readManifest, writeManifest } from '#db/backup/manifest.ts'
import { restoreBackup } from '#db/backup/restore-backup.server.ts'
import { openCopy } from '#db/copy/copy-database.server.ts'
import { sumTables } from '#db/copy/copy-rows.server.ts'
import { checkAudit } from '../../scripts/check-audit.ts'
import { demoDatabase } from './support/drill-database.ts'
import { figure, times } from './support/figures.ts'
import { runScript } from './support/run-script.ts'

const FAULT = 'altered backup'
const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-altered-'))
let url: string
let whole: string
beforeAll(async () => {
  url = await demoDatabase('sqlite', folder)
  const now = new Date().toISOString()
  const made = await makeBackup({ url, folder: join(folder, 'whole'), now, checkAudit })
  if (!made.ok) throw new Error(made.refusal)
  whole = made.value.manifestFile
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Copy = { manifest: string; database: string }

/** What becomes of a copy of the backup that somebody or something changed. */
async function restoreAltered(alter: (copy: Copy) => void | Promise<void>): Promise<string> {
  const into = mkdtempSync(join(folder, 'copy-'))
  cpSync(join(folder, 'whole'), into, { recursive: true })
  const manifest = join(into, basename(whole))
  await alter({ manifest, database: manifest.replace(/json$/, 'db.gz') })
  const target = join(into, 'target.db')
  const order = { url: target, replace: false, now: new Date().toISOString(), checkAudit }
  const restored = await restoreBackup({ backup: manifest, ...order })
  const left = readdirSync(into).filter((name) => name.startsWith('target'))
  expect(left, 'what a refused backup leaves').toEqual(restored.ok ? ['target.db'] : [])
  rmSync(into, { recursive: true })
  return restored.ok ? 'restored' : restored.refusal.kind
}

function change(file: string, how: (bytes: Buffer) => Buffer): void {
  writeFileSync(file, how(readFileSync(file)))
}

/** Flips a bit somewhere. */
function flip(bytes: Buffer): Buffer {
  const at = Math.floor(Math.random() * bytes.length)
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(Math.random() * 8)), at)
  return bytes
}

/** Changes what is in it, and writes the sums of the files anew: and of the rows, where asked. */
async function forge({ manifest, database }: Copy, statement: string, rowsToo: boolean) {
  const plain = `${database}.plain`
  await unpack(database, plain)
  const sqlite = new SqliteDatabase(plain)
  sqlite.exec(statement)
  sqlite.close()
  rmSync(database)
  const sums = await pack(plain, database)
  const read = readManifest(readFileSync(manifest, 'utf8'))
  if (!read) throw new Error('no manifest')
  const { manifestSha256: _sum, ...content } = read
  await using copy = await openCopy(plain)
  const tables = rowsToo ? await sumTables(copy) : content.tables
  const { bytes, sha256 } = sums.packed
  const { bytes: databaseBytes, sha256: databaseSha256 } = sums.plain
  const made = { ...content, bytes, sha256, databaseBytes, databaseSha256, tables }
  writeFileSync(manifest, writeManifest(made))
}

test('an untouched one is restored, any other is refused and leaves nothing', async () => {
  expect(await restoreAltered(() => {})).toBe('restored')
  const rounds = times(100, 8)
  const refused = { flipped: 0, truncated: 0, 'in the manifest': 0 }
  for (let round = 0; round < rounds; round += 1) {
    const flipped = await restoreAltered(({ database }) => change(database, flip))
    if (flipped === 'altered') refused.flipped += 1
    const cut = (bytes: Buffer) => bytes.subarray(0, Math.floor(Math.random() * bytes.length))
    const truncated = await restoreAltered(({ database }) => change(database, cut))
    if (truncated === 'truncated') refused.truncated += 1
    const other = (bytes: Buffer) => {
      const digits = [...bytes.toString().matchAll(/\d/g)]
      const at = digits[Math.floor(Math.random() * digits.length)]?.index ?? 0
      bytes.writeUInt8(48 + ((bytes.readUInt8(at) - 48 + 1) % 10), at)
      return bytes
    }
    const told = await restoreAltered(({ manifest }) => change(manifest, other))
    if (told === 'manifest-altered') refused['in the manifest'] += 1
  }
  for (const [what, count] of Object.entries(refused)) {
    expect(count, what).toBe(rounds)
    const measured = `${count} of ${rounds} refused`
    figure({ fault: FAULT, what: `a bit ${what}`.replace('a bit t', 't'), measured, target: 'all' })
  }
  const longer = (bytes: Buffer) => Buffer.concat([bytes, Buffer.from('0')])
  // The time in the head of a gzip file: unpacked it is the same, only its own sum tells.
  const retimed = (bytes: Buffer) => {
    bytes.writeUInt8(bytes.readUInt8(4) ^ 1, 4)
    return bytes
  }
  expect(await restoreAltered(({ database }) => change(database, retimed))).toBe('altered')
  const others = {
    altered: ({ database }: Copy) => change(database, longer),
    missing: ({ database }: Copy) => rmSync(database),
    broken: (copy: Copy) => forge(copy, `update submission set original_title = 'Inny'`, false),
  }
  for (const [kind, alter] of Object.entries(others)) expect(await restoreAltered(alter)).toBe(kind)
  expect(await restoreAltered(({ manifest }) => rmSync(manifest))).toBe('missing')
  const rewritten = `drop trigger audit_entry_no_update;
    update audit_entry set object_id = '7' where seq = 7`
  expect(await restoreAltered((copy) => forge(copy, rewritten, true))).toBe('broken')
  figure({
    fault: FAULT,
    what: 'longer, its head changed, a file missing, rows or the log changed and all sums made anew',
    measured: '6 of 6 refused',
    target: 'all',
  })
})

test('a command that refuses says why and ends with 1', async () => {
  const manifest = join(folder, 'changed.json')
  writeFileSync(manifest, readFileSync(whole, 'utf8').replace('"rows": 9', '"rows": 8'))
  const ran = await runScript('scripts/restore.ts', [manifest], { DATABASE_URL: `${url}-other` })
  expect(ran.output).toContain('was changed since it was written')
  expect(ran.code).toBe(1)
})

test('a backup that is killed leaves nothing that looks like one', async () => {
  const rounds = times(20, 3)
  let halves = 0
  for (let round = 0; round < rounds; round += 1) {
    const into = mkdtempSync(join(folder, 'killed-'))
    const env = { ...process.env, DATABASE_URL: url, BACKUP_DIR: into }
    const child = spawn(process.execPath, ['scripts/backup.ts'], { env, stdio: 'ignore' })
    // At any moment from the first file on.
    while (readdirSync(into).length === 0 && child.exitCode === null) await pause(1)
    await pause(Math.random() * 300)
    child.kill('SIGKILL')
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    for (const name of readdirSync(into).filter((each) => each.endsWith('.json'))) {
      const order = { url: join(into, 'x.db'), replace: false, now: new Date().toISOString() }
      const restored = await restoreBackup({ backup: join(into, name), checkAudit, ...order })
      if (!restored.ok) halves += 1
    }
  }
  expect(halves).toBe(0)
  const measured = `${halves} of ${rounds}`
  figure({ fault: FAULT, what: 'killed while made: halves that look whole', measured, target: '0' })
})
