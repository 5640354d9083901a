import { z } from 'zod'
import { optionalText, requiredText } from '../../lib/form-schema.ts'
import { isEmail } from '../../lib/names.ts'
import { columnsOf, type Field, type Section } from './section.ts'

/** What one column can hold. */
export type Value = string | number | null
export type Values = Readonly<Record<string, Value>>

/** The form of a section: each column that its description names, and nothing else. */
export function rowSchema(section: Section) {
  const shape: Record<string, z.ZodType<Value>> = {}
  for (const field of section.fields) {
    for (const column of columnsOf(field)) shape[column] = valueSchema(field, column)
  }
  return z.object(shape)
}

function valueSchema(field: Field, column: string): z.ZodType<Value> {
  switch (field.kind) {
    case 'text':
    case 'longtext': {
      const isTranslation = field.languages && !column.endsWith('_pl')
      return field.required && !isTranslation ? requiredText(field.max) : optionalText(field.max)
    }
    case 'email':
      return address(field.required, (text) => isEmail(text), 'errors.email')
    case 'url':
      return address(field.required, isWebAddress, 'frame.error.url')
    case 'flag':
      return z
        .string()
        .optional()
        .transform((on) => (on ? 1 : 0))
    case 'number':
      return wholeNumber(field.min, field.max, field.required)
    case 'select':
      return choice(field.options, field.required)
  }
}

function address(required: boolean, isRight: (text: string) => boolean, error: string) {
  const text: z.ZodType<string | null> = required ? requiredText(254) : optionalText(254)
  return text.refine((value) => value === null || isRight(value), { error })
}

/** It becomes a link on a public page: nothing but http and https may stand there. */
function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}

function wholeNumber(min: number, max: number, required = true): z.ZodType<Value> {
  const error = `frame.error.number|min=${min}|max=${max}`
  const number = requiredText(20)
    .refine((text) => /^\d{1,9}$/.test(text), { error, abort: true })
    .transform(Number)
    .refine((number) => number >= min && number <= max, { error })
  return required ? number : number.optional().transform((value) => value ?? null)
}

function choice(options: readonly string[], required: boolean): z.ZodType<Value> {
  const one = z.enum(options, {
    error: (issue) => (issue.input === undefined ? 'errors.required' : 'errors.unknownChoice'),
  })
  return required ? one : one.optional().transform((value) => value ?? null)
}
