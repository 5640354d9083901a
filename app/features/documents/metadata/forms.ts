import { z } from 'zod'
import { optionalText, requiredId, requiredText } from '../../../lib/form-schema.ts'
import { DOCUMENT_KINDS } from '../../reading/document-kinds.ts'
import { readMadeOn } from './made-on.ts'

export const TITLE_MAX = 200
export const SUMMARY_MAX = 3_000
export const LINE_MAX = 300
export const METHOD_MAX = 2_000

/** `published`: the library shows it from its first published version on. */
export const LIBRARY_PLACES = ['published', 'listed', 'retired'] as const
export type LibraryPlace = (typeof LIBRARY_PLACES)[number]

const words = {
  kind: z.enum(DOCUMENT_KINDS, { error: 'documents.edit.error.kind' }),
  title: requiredText(TITLE_MAX, 'documents.edit.error.title'),
  summary: optionalText(SUMMARY_MAX),
  authorName: optionalText(LINE_MAX),
  madeOn: optionalText(20)
    .refine((typed) => typed === null || readMadeOn(typed) !== null, {
      error: 'documents.edit.error.madeOn',
    })
    .transform((typed) => (typed === null ? null : readMadeOn(typed))),
  method: optionalText(METHOD_MAX),
  sample: optionalText(LINE_MAX),
  sourceUrl: optionalText(1_000).refine((typed) => typed === null || isWebAddress(typed), {
    error: 'documents.edit.error.sourceUrl',
  }),
}

export const newDocumentForm = z.object(words)
export type DocumentWords = z.output<typeof newDocumentForm>

export const documentForm = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('save'), revision: requiredId, ...words }),
    z.object({
      intent: z.literal('attach'),
      attachmentTitle: requiredText(TITLE_MAX, 'documents.attachment.error.title'),
      file: z.instanceof(File, { error: 'documents.attachment.error.missing' }),
    }),
    z.object({ intent: z.literal('detach'), attachment: requiredId }),
    z.object({ intent: z.literal('begin') }),
    z.object({
      intent: z.literal('place'),
      place: z.enum(LIBRARY_PLACES, { error: 'errors.unknownChoice' }),
    }),
  ],
  { error: 'errors.unknownChoice' },
)

function isWebAddress(typed: string): boolean {
  if (!URL.canParse(typed)) return false
  const url = new URL(typed)
  return ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === ''
}
