import { createServer } from 'node:http'
import { openSqliteFile } from '#db/dialects/sqlite.server.ts'
import { listItems, type ItemRow, type TagRow } from './list-items.ts'

/**
 * Beside the uncached list page: `node:http` that asks the same SQL with statements prepared once and puts
 * the rows into string templates. What stands around them is one text, so it costs less than any program
 * that really made it. Answers its parent's `cpu` with the processor time so far.
 */
type Told = {
  port: number
  file: string
  /** What the product asked for one page. */
  statements: { sql: string; parameters: unknown[] }[]
  /** The page of the product. */
  html: string
}

const PAGE_SIZE = 20

// Whoever started it is gone.
process.on('disconnect', () => process.exit())
process.once('message', ({ port, file, statements, html }: Told) => {
  const db = openSqliteFile(file)
  const prepared = statements.map(({ sql, parameters }) => ({
    sql,
    parameters,
    statement: db.prepare<unknown[]>(sql),
  }))
  const list = prepared.find(({ sql }) => sql.includes('"beginning"'))
  const tags = prepared.find(({ sql }) => sql.includes('from "tag"'))
  if (!list || !tags) throw new Error('the list page is asked for in other statements')
  const others = prepared.filter((one) => one !== list && one !== tags)
  const start = html.indexOf('<ul class="plist">')
  const end = html.indexOf('</ul>', start) + '</ul>'.length
  const [before, after] = [html.slice(0, start), html.slice(end)]
  const sprite = /href="([^"#]*\/icons-[^"#]*\.svg)#/.exec(html)?.[1] ?? ''

  const server = createServer((_request, response) => {
    for (const { statement, parameters } of others) statement.all(parameters)
    const rows = (list.statement.all(list.parameters) as ItemRow[]).slice(0, PAGE_SIZE)
    const ids = rows.map(({ id }) => id)
    const items = listItems(rows, tags.statement.all(ids) as TagRow[], sprite)
    const page = Buffer.from(before + items + after)
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': page.length,
    })
    response.end(page)
  })
  server.listen(port, '127.0.0.1', () => process.send?.('listening'))
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send?.({ cpuMs: (user + system) / 1_000 })
  })
})
