import { z } from 'zod'
import { optionalId, optionalText, requiredId, requiredText } from '../../lib/form-schema.ts'
import { instantInWarsaw } from '../../lib/warsaw-instant.ts'

const DECIMAL = /^\d{1,3}(?:[.,]\d{1,2})?$/

/** Per cent as people write it: `27`, `27,5`. */
const percent = (missing: string) =>
  requiredText(20, missing)
    .transform((text) => text.replace(/\s*%$/, ''))
    .refine((text) => DECIMAL.test(text) && Number(text.replace(',', '.')) <= 100, {
      error: 'room.surveys.error.percent',
    })
    .transform((text) => Number(text.replace(',', '.')))

const optionalPercent = z
  .preprocess(
    (value) => (typeof value === 'string' && value.trim() === '' ? undefined : value),
    percent('errors.required').optional(),
  )
  .transform((value) => value ?? null)

const day = requiredText(10).refine((text) => instantInWarsaw(text, '12:00') !== null, {
  error: 'room.surveys.error.day',
})

/** One field of a share for each area. */
export function surveyForm(areaIds: readonly number[]) {
  return z
    .object({
      revision: requiredId,
      title: requiredText(200),
      question: requiredText(500),
      method: requiredText(1000),
      sampleSize: requiredText(9)
        .refine((text) => /^[1-9]\d{0,6}$/.test(text), { error: 'room.surveys.error.sampleSize' })
        .transform(Number),
      startsOn: day,
      endsOn: day,
      margin: percent('errors.required'),
      source: optionalText(500),
      documentId: optionalId,
      isExample: z.literal('on').optional(),
      isPublished: z.literal('on').optional(),
      ...Object.fromEntries(areaIds.map((id) => [shareField(id), optionalPercent])),
    })
    .refine((form) => form.startsOn <= form.endsOn, {
      path: ['endsOn'],
      error: 'room.surveys.error.days',
    })
}

export function shareField(areaId: number): string {
  return `share_${areaId}`
}
