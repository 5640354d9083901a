import { parseArgs } from 'node:util'
import { ok, refuse, type Result } from '#app/lib/result.ts'

export const USAGE = `npm run import -- FILE [--source NAME] [--map title=Tytuł,text=Opis] [--dry-run] [--yes]

  FILE        CSV (semicolons, commas or tabs) or JSONL, in UTF-8
  --source    where the rows come from; the same row of the same source is imported once.
              By default the name of the file
  --map       which column is what: title, text, id, received, channel, organisation, estate
  --dry-run   only say what would happen
  --yes       do not ask`

export type ImportArguments = {
  file: string
  source: string | undefined
  map: string
  dryRun: boolean
  yes: boolean
}

export function readImportArguments(args: string[]): Result<ImportArguments, string> {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        source: { type: 'string' },
        map: { type: 'string', default: '' },
        'dry-run': { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
      },
    })
    const [file, ...more] = positionals
    if (!file || more.length > 0) return refuse('Name one file.')
    if (values.source?.trim() === '') return refuse('--source needs a name.')
    return ok({
      file,
      source: values.source?.trim(),
      map: values.map,
      dryRun: values['dry-run'],
      yes: values.yes,
    })
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}
