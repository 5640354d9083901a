import { z } from 'zod'
import { optionalId, optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'
import { IMPORT_FIELDS, type ImportField, type Mapping } from './fields.ts'
import { SOURCE_MAX } from './limits.ts'

const DAY_LENGTH = 10

const uploadForm = z.object({
  intent: z.literal('upload'),
  file: z.instanceof(File, { error: 'importing.file.missing' }),
  source: requiredText(SOURCE_MAX, 'importing.error.source'),
})

/** Besides, for remarks: what they speak to, and when those came that do not say it. */
const remarkUploadForm = uploadForm.extend({ version: requiredId, wplyw: optionalText(DAY_LENGTH) })

const COLUMN_FIELDS = Object.fromEntries(
  IMPORT_FIELDS.map((field) => [field, optionalId]),
) as Record<ImportField, typeof optionalId>

const runForm = z.object({
  intent: z.literal('run'),
  batch: requiredId,
  ...COLUMN_FIELDS,
  wplyw: optionalText(DAY_LENGTH),
})

export const remarkImportForm = z.discriminatedUnion('intent', [remarkUploadForm, runForm], {
  error: 'errors.unknownChoice',
})

export const importForm = z.discriminatedUnion('intent', [uploadForm, runForm], {
  error: 'errors.unknownChoice',
})

/** The columns that a form or an address names, by their places. */
export function toMapping(chosen: Partial<Record<ImportField, number | null>>): Mapping {
  const mapping: Mapping = {}
  for (const field of IMPORT_FIELDS) {
    const index = chosen[field]
    if (index !== undefined && index !== null) mapping[field] = index
  }
  return mapping
}

/** Null when the address names none: then the columns are guessed. */
export function mappingFromAddress(query: URLSearchParams): Mapping | null {
  if (!IMPORT_FIELDS.some((field) => query.has(field))) return null
  return toMapping(
    Object.fromEntries(
      IMPORT_FIELDS.map((field) => {
        const written = query.get(field) ?? ''
        return [field, /^\d{1,3}$/.test(written) ? Number(written) : null]
      }),
    ),
  )
}
