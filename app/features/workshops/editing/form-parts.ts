import { z } from 'zod'
import { optionalText } from '../../../lib/form-schema.ts'
import { isEmail } from '../../../lib/names.ts'

const WHOLE = /^\d{1,6}$/

export const revision = z.coerce.number({ error: 'errors.expiredPage' }).int('errors.expiredPage')

export const flag = z
  .string()
  .optional()
  .transform((value) => value !== undefined)

/** A whole number within its bounds, or null when empty. */
export function optionalNumber(min: number, max: number) {
  const error = `workshopDesk.error.number|min=${min}|max=${max}`
  return optionalText(12)
    .refine((text) => text === null || isWithin(text, min, max), { error })
    .transform((text) => (text === null ? null : Number(text)))
}

export function wholeNumber(min: number, max: number) {
  const error = `workshopDesk.error.number|min=${min}|max=${max}`
  return optionalText(12)
    .refine((text) => text !== null && isWithin(text, min, max), { error })
    .transform(Number)
}

export const optionalEmail = optionalText(254).refine((text) => text === null || isEmail(text), {
  error: 'errors.email',
})

/** An address of the web that may be shown as a link. */
export const optionalUrl = optionalText(1_000).refine((text) => text === null || isWeb(text), {
  error: 'workshopDesk.error.link',
})

function isWithin(text: string, min: number, max: number): boolean {
  return WHOLE.test(text) && Number(text) >= min && Number(text) <= max
}

function isWeb(text: string): boolean {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === ''
}
