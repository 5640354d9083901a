import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { migrateToLatest } from '#db/migrate.server.ts'
import { openDatabase } from '#db/open.server.ts'
import { seedFrame } from '#db/seed/seed-frame.server.ts'
import { growthPages } from '../bench/growth/growth-pages.ts'
import { fillRegister } from '../bench/register/fill-register.ts'
import { databaseTargets, emptyDatabaseUrl } from '../support/database.ts'
import { walksOf, type Statement } from '../support/query-plans.ts'
import { startTestServer } from '../support/server.ts'

/** Enough for a statement of each kind to find something. */
const ROWS = 400

/** Statements that may walk through a large table, by what they say and why they may. */
const MAY_WALK: readonly [says: RegExp, why: string][] = [
  [
    /"position_code" = \S+ and submission.handling in .* or "submission"."id" in/,
    'the answer that stands or the one being written, where those that stand are few: PostgreSQL walks',
  ],
]

describe.each(databaseTargets())('the plans of %s', (target) => {
  it('walk through no large table for any page, list, filter or count', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'idea-kielce-plans-'))
    const databaseUrl =
      target === 'sqlite' ? `file:${join(folder, 'plans.db')}` : await emptyDatabaseUrl(target)
    const { db, close } = openDatabase(databaseUrl)
    await migrateToLatest(db)
    await seedFrame(db)
    await fillRegister({ db, rows: ROWS })
    const pages = await growthPages(db)

    const statements = new Map<string, Statement & { path: string }>()
    let path = ''
    {
      await using server = await startTestServer({
        databaseUrl,
        onQuery({ query }) {
          if (!/^(select|with)\b/i.test(query.sql) || statements.has(query.sql)) return
          statements.set(query.sql, { sql: query.sql, parameters: query.parameters, path })
        },
      })
      const visitor = server.browser()
      const staff = await server.signIn('admin', 'strategist', 'moderator')
      for (const page of pages) {
        path = page.path
        const { status } = await (page.isStaff ? staff : visitor).get(page.path)
        expect([page.path, status]).toEqual([page.path, 200])
      }
    }

    const walking: string[] = []
    for (const statement of statements.values()) {
      if (MAY_WALK.some(([says]) => says.test(statement.sql))) continue
      const walks = await walksOf(db, statement)
      if (walks.length > 0) {
        walking.push(`${statement.path}\n  ${walks.join('; ')}\n  ${statement.sql.slice(0, 700)}`)
      }
    }
    await close()
    rmSync(folder, { recursive: true, force: true })
    expect(walking.join('\n\n')).toBe('')
    expect(statements.size).toBeGreaterThan(150)
  })
})
