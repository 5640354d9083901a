import { z } from 'zod'
import { optionalText, requiredId } from '../../../lib/form-schema.ts'
import type { BlockContent } from '../block.ts'
import { altField, decorativeField } from './fields.ts'
import type { AltTexts } from './save-upload.server.ts'

export const ALT_MAX = 500

export const uploadIntent = z.object({
  intent: z.enum(['upload', 'save', 'discard'], { error: 'errors.unknownChoice' }),
})

export const uploadForm = z.object({
  intent: z.literal('upload'),
  file: z.instanceof(File, { error: 'documents.upload.missing' }),
})

export const uploadOf = z.object({ upload: requiredId })

/** Where the pictures stand among the blocks: each asks for its own text. */
export function imagePlaces(blocks: readonly BlockContent[]): number[] {
  return blocks.flatMap((block, i) => (block.kind === 'image' ? [i] : []))
}

/** The form of a preview with pictures at these places; each has a text or is said to be decoration. */
export function saveForm(places: readonly number[]) {
  const fields = places.flatMap((place) => [
    [altField(place), optionalText(ALT_MAX)] as const,
    [decorativeField(place), z.literal('on').optional()] as const,
  ])
  return z
    .object({ intent: z.literal('save'), upload: requiredId, ...Object.fromEntries(fields) })
    .transform((form, context) => {
      const values: Record<string, unknown> = form
      const alts = new Map<number, string>()
      for (const place of places) {
        const text = values[altField(place)]
        const isDecorative = values[decorativeField(place)] === 'on'
        if (typeof text === 'string' && isDecorative)
          tell(context, place, 'documents.preview.altBoth')
        else if (typeof text === 'string') alts.set(place, text)
        else if (isDecorative) alts.set(place, '')
        else tell(context, place, 'documents.preview.altMissing')
      }
      const altTexts: AltTexts = alts
      return { upload: form.upload, altTexts }
    })
}

function tell(context: z.RefinementCtx, place: number, message: string): void {
  context.addIssue({ code: 'custom', path: [altField(place)], message })
}
