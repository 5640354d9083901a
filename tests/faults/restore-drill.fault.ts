import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { verifyAudit } from '#app/features/audit/verify-audit.server.ts'
import { readManifest } from '#db/backup/manifest.ts'
import { openCopy } from '#db/copy/copy-database.server.ts'
import { sumTables } from '#db/copy/copy-rows.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { DEMO_PASSWORD } from '#db/seed/demo/people.ts'
import { openBrowser } from '../support/browser.ts'
import { databaseTargets } from '../support/database.ts'
import { freePort } from '../support/free-port.ts'
import { startServedProcess } from '../support/served-process.ts'
import { demoDatabase, emptyDatabase, wipe } from './support/drill-database.ts'
import { figure, isFull, times } from './support/figures.ts'
import { changedPages, findSteadyPages, readPages } from './support/public-pages.ts'
import { runScript } from './support/run-script.ts'
import { keepSending, nextReference, sendOne } from './support/sending.ts'

const FAULT = 'backup and restore'
const RTO_MINUTES = 5
const RPO_MINUTES = 15
const WANTED_PAGES = times(100, 15)

// A backup of either restores into both; PostgreSQL as the source takes its time.
const targets = databaseTargets().filter((target) => isFull || target === 'sqlite')

describe.each(targets)('restore drill on %s', (target) => {
  test('load, backup under load, wipe, restore: all that was there is there', async ({
    onTestFinished,
  }) => {
    const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-drill-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const url = await demoDatabase(target, folder)
    const backups = join(folder, 'backups')
    const commands = { DATABASE_URL: url, BACKUP_DIR: backups }
    const env = {
      DATABASE_URL: url,
      MAIL_DIR: join(folder, 'mail'),
      RATE_LIMITS: 'off',
      PORT: String(await freePort()),
    }
    const server = await startServedProcess(env)
    onTestFinished(() => server[Symbol.asyncDispose]())
    const steady = await findSteadyPages(server.url, WANTED_PAGES + 10)

    const sending = keepSending(server.url, 4)
    await sending.until(times(400, 40))
    const before = [...sending.sent]
    const began = Date.now()
    const backup = await runScript('scripts/backup.ts', [], commands)
    expect(backup.output).toContain('entries of the log checked')
    expect(backup.code).toBe(0)
    const during = sending.sent.filter((sent) => sent.at >= began).length
    await sending.stop()
    // The front page counts what comes in.
    const now = await readPages(server.url, [...steady.keys()])
    const pages = new Map([...steady].filter(([path, text]) => now.get(path) === text))
    expect(pages.size).toBeGreaterThanOrEqual(WANTED_PAGES)
    expect(during, 'sends answered while the backup was made').toBeGreaterThan(0)
    const manifestFile = readdirSync(backups).find((name) => name.endsWith('.json')) ?? ''
    const path = join(backups, manifestFile)
    const manifest = readManifest(readFileSync(path, 'utf8'))

    const early = await runScript('scripts/restore.ts', [path, '--replace'], commands)
    expect(early.output).toContain('is in use')
    expect(early.code).toBe(1)
    server.process.kill('SIGKILL')
    await server.exited
    await wipe(url)
    const wiped = performance.now()
    const restored = await runScript('scripts/restore.ts', [path], commands)
    expect(restored.output).toContain('Everybody signs in again')
    expect(restored.code).toBe(0)

    {
      await using copy = await openCopy(url)
      expect(await sumTables(copy)).toEqual(manifest?.tables)
    }
    const { db, close } = openDatabase(url)
    expect(await verifyAudit(db)).toEqual({ ok: true, ...manifest?.audit })
    const rows = await db.selectFrom('submission').select('reference').orderBy('id').execute()
    await close()
    const there = new Set(rows.map((row) => row.reference))
    const lost = before.filter((sent) => !there.has(sent.reference))
    expect(lost, 'acknowledged before the backup began').toEqual([])

    await using again = await startServedProcess(env)
    const changed = changedPages(pages, await readPages(again.url, [...pages.keys()]))
    const rto = (performance.now() - wiped) / 1_000
    expect(changed).toEqual([])
    const staff = openBrowser(again.url)
    const credentials = { email: 'strateg@demo.example', password: DEMO_PASSWORD }
    const signedIn = await staff.post('/konto/logowanie', { intent: 'password', ...credentials })
    expect(signedIn.status).toBe(303)
    expect((await staff.get('/panel')).status).toBe(200)
    const next = await sendOne(again.url, 'Pierwszy po odtworzeniu')
    expect(next.reference).toBe(nextReference(rows.at(-1)?.reference ?? ''))

    const other = await emptyDatabase(target === 'sqlite' ? 'postgres' : 'sqlite', folder)
    const crossed = await runScript('scripts/restore.ts', [path], { DATABASE_URL: other })
    expect(crossed.code, crossed.output).toBe(0)
    await using copy = await openCopy(other)
    expect(await sumTables(copy)).toEqual(manifest?.tables)

    const about = { fault: FAULT }
    figure({
      ...about,
      what: `acknowledged before the backup (${target}) and lost`,
      measured: `${lost.length} of ${before.length}`,
      target: '0',
    })
    const rpo = RPO_MINUTES * 60
    expect(backup.seconds).toBeLessThan(rpo)
    figure({
      ...about,
      what: `backup under load (${target}), ${during} sends answered meanwhile`,
      measured: `${backup.seconds.toFixed(1)} s`,
      target: `RPO ≤ ${RPO_MINUTES} min: one every ${RPO_MINUTES} min`,
    })
    expect(rto).toBeLessThan(RTO_MINUTES * 60)
    figure({
      ...about,
      what: `wiped → restored and ${pages.size} pages read (${target})`,
      measured: `${rto.toFixed(1)} s, ${changed.length} pages other than before`,
      target: `RTO ≤ ${RTO_MINUTES} min, 0`,
    })
    const sum = manifest?.tables.length ?? 0
    figure({
      ...about,
      what: `tables whose rows have another hash, on ${target} and on the other kind`,
      measured: `0 of ${sum}`,
      target: '0',
    })
  })
})
