/** A table as a file: CSV to keep, JSON to read by programs. The name ends with `.csv` or `.json`. */
export function tableFile(
  name: string,
  table: { csv: () => string; json: () => unknown },
): Response {
  if (name.endsWith('.json')) return Response.json(table.json())
  return new Response(table.csv(), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}

/** `1.1.csv` → `1.1`; null where it is neither CSV nor JSON. */
export function tableName(file: string | undefined): string | null {
  return /^([a-z0-9.-]{1,120})\.(?:csv|json)$/i.exec(file ?? '')?.[1] ?? null
}
