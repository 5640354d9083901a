import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { RadioGroup } from './choices.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Field, TextInput } from './field.tsx'

test('a control takes its id, hint and error from its field', () => {
  const html = renderToString(
    <Field id="title" label="Tytuł" hint="Krótko" error="Wpisz tytuł">
      <TextInput name="title" />
    </Field>,
  )
  expect(html).toContain('for="title"')
  expect(html).toContain('id="title" aria-describedby="title-description title-error"')
  expect(html).toContain('aria-invalid="true"')
})

test('a field without hint and error describes and marks nothing', () => {
  const html = renderToString(
    <Field id="title" label="Tytuł">
      <TextInput name="title" />
    </Field>,
  )
  expect(html).not.toContain('aria-describedby')
  expect(html).not.toContain('aria-invalid')
})

test('what is typed in a form comes back escaped', () => {
  const html = renderToString(<TextInput name="title" defaultValue={'"><script>'} />)
  expect(html).toContain('value="&quot;&gt;&lt;script&gt;"')
})

test('the error summary can reach a group: its first choice carries the id of the group', () => {
  const html = renderToString(
    <RadioGroup id="who" name="who" legend="Kto" choices={[{ value: 'a', label: 'A' }]} />,
  )
  expect(html).toMatch(/<input[^>]* id="who"/)
})

test('no errors, no summary', () => {
  expect(renderToString(<ErrorSummary title="Popraw" errors={[]} />)).toBe('')
})
