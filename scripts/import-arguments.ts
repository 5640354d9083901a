import { parseArgs } from 'node:util'
import { ok, refuse, type Result } from '#app/lib/result.ts'

export const USAGE = `npm run import -- FILE [--source NAME] [--map title=Tytuł,text=Opis] [--dry-run] [--yes]
npm run import -- FILE --dokument SLUG [--wersja N] [--wplyw DAY] [the same]

  FILE        CSV (semicolons, commas or tabs) or JSONL, in UTF-8
  --source    where the rows come from; the same row of the same source is imported once.
              By default the name of the file
  --map       which column is what: title, text, id, received, channel, organisation, estate
  --dokument  the rows are remarks on this document (the last part of its address), filled into
              the usual form; then --map knows: part, current, proposal, text, justification,
              author, organisation, received, written, channel, id
  --wersja    which version they speak to; by default the newest that is public
  --wplyw     the day they came (2026-11-20), for rows that do not say it; by default today
  --dry-run   only say what would happen
  --yes       do not ask`

export type ImportArguments = {
  file: string
  source: string | undefined
  map: string
  document: string | undefined
  version: number | undefined
  received: string | undefined
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
        dokument: { type: 'string' },
        wersja: { type: 'string' },
        wplyw: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        yes: { type: 'boolean', default: false },
      },
    })
    const [file, ...more] = positionals
    if (!file || more.length > 0) return refuse('Name one file.')
    if (values.source?.trim() === '') return refuse('--source needs a name.')
    const { dokument, wersja, wplyw } = values
    if (dokument === undefined && (wersja ?? wplyw) !== undefined) {
      return refuse('--wersja and --wplyw go with --dokument.')
    }
    if (wersja !== undefined && !/^[1-9]\d{0,5}$/.test(wersja)) {
      return refuse('--wersja needs a number.')
    }
    return ok({
      file,
      source: values.source?.trim(),
      map: values.map,
      document: dokument,
      version: wersja === undefined ? undefined : Number(wersja),
      received: wplyw,
      dryRun: values['dry-run'],
      yes: values.yes,
    })
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}
