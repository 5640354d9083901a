import { expect, test } from 'vitest'
import { rowSchema } from './row-schema.ts'
import type { Section } from './section.ts'
import { units } from './sections/city.ts'
import { legalBases, officialRoutes, promise, workshops } from './sections/rules.ts'
import { bodies } from './sections/strategy.ts'

/** The first error of each field of a form. */
function errors(section: Section, form: Record<string, unknown>) {
  const parsed = rowSchema(section).safeParse(form)
  const issues = parsed.error?.issues ?? []
  return Object.fromEntries(issues.map((issue) => [String(issue.path[0]), issue.message]))
}

const unit = { name: 'Biuro', short_name: 'B', kind: 'office' }

test('Polish is required, translations are not, and empty means unknown', () => {
  const parsed = rowSchema(bodies).safeParse({
    name_pl: 'Rada',
    role_pl: ' Doradza ',
    state: 'planned',
  })
  expect(parsed.data).toMatchObject({
    name_pl: 'Rada',
    name_en: null,
    role_pl: 'Doradza',
    composition_pl: null,
  })
  expect(errors(bodies, { name_en: 'Council' })).toMatchObject({
    name_pl: 'errors.required',
    role_pl: 'errors.required',
  })
})

test('the promise keeps to its limits', () => {
  const wrong = ['0', '31', '-1', '1.5', 'x', '1e1']
  for (const days of wrong) {
    expect(errors(promise, { moderationWorkingDays: days, answerDays: '30' }), days).toEqual({
      moderationWorkingDays: 'frame.error.number|min=1|max=30',
    })
  }
  expect(errors(promise, { moderationWorkingDays: '30', answerDays: '366' })).toEqual({
    answerDays: 'frame.error.number|min=1|max=365',
  })
  expect(errors(promise, { moderationWorkingDays: '30', answerDays: '365' })).toEqual({})
})

test('the settings of workshops keep to their limits', () => {
  const right = { seatsAtOnce: '5', needsKeptDays: '0', contactsKeptDays: '180' }
  expect(errors(workshops, right)).toEqual({})
  expect(errors(workshops, { ...right, seatsAtOnce: '0', contactsKeptDays: '2000' })).toEqual({
    seatsAtOnce: 'frame.error.number|min=1|max=50',
    contactsKeptDays: 'frame.error.number|min=1|max=1095',
  })
})

test('a number that need not be there is empty for “none”, and checked when it is there', () => {
  const basis = {
    name_pl: 'Ustawa',
    citation_pl: 'art. 1',
    min_days: '0',
    min_forms: '1',
    late_remarks: 'left',
  }
  const parsed = rowSchema(legalBases).safeParse(basis)
  expect(parsed.data).toMatchObject({ min_days: 0, report_days: null, needs_places: 0 })
  expect(errors(legalBases, { ...basis, report_days: '30' })).toEqual({})
  expect(errors(legalBases, { ...basis, report_days: '0' })).toEqual({
    report_days: 'frame.error.number|min=1|max=365',
  })
  expect(errors(legalBases, { ...basis, min_days: undefined })).toEqual({
    min_days: 'errors.required',
  })
})

test('what becomes a link is http or https', () => {
  for (const url of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'kielce',
    'https://',
  ]) {
    expect(errors(officialRoutes, { url }).url, url).toBe('frame.error.url')
  }
  expect(errors(officialRoutes, { url: 'https://bip.um.kielce.pl/a?b=c' }).url).toBeUndefined()
})

test('an e-mail address, a choice and a length are checked', () => {
  expect(errors(units, { ...unit, email: 'nobody' })).toEqual({ email: 'errors.email' })
  expect(errors(units, { ...unit, kind: 'ministry' })).toEqual({ kind: 'errors.unknownChoice' })
  expect(errors(units, { ...unit, short_name: 'x'.repeat(61) })).toEqual({
    short_name: 'errors.tooLong|max=60',
  })
})

test('a form cannot bring columns that its section does not describe', () => {
  const parsed = rowSchema(units).safeParse({ ...unit, id: '1', slug: 'x', position: '0' })
  expect(Object.keys(parsed.data ?? {}).sort()).toEqual(
    ['email', 'everyday_words', 'is_example', 'kind', 'name', 'short_name'].sort(),
  )
})
