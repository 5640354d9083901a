import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, Select, TextArea } from '../../ui/field.tsx'
import { POSITION_CODES } from '../submissions/status.ts'
import type { LinkException } from './read-exceptions.server.ts'

type ExceptionFieldsProps = {
  /** Place in the form. */
  index: number
  reference: string
  saved: LinkException | null
  posted: PostedForm
}

/** What this one gets besides the common answer: another code, a sentence of its own, or both. */
export function ExceptionFields({ index, reference, saved, posted }: ExceptionFieldsProps) {
  const t = useTranslations('positions.exception')
  const code = useTranslations('status.position')
  const name = `exceptions[${index}]`
  const typed = postedException(posted, reference)
  const before = {
    code: typed ? typed.code : (saved?.exception_code ?? ''),
    text: typed ? typed.text : (saved?.exception_text ?? ''),
  }
  return (
    <Disclosure summary={t('summary')} icon="split" open={before.code !== '' || before.text !== ''}>
      <input type="hidden" name={`${name}.reference`} value={reference} />
      <Field id={`exception-${index}-code`} label={t('code', { reference })}>
        <Select name={`${name}.code`} defaultValue={before.code}>
          <option value="">{t('sameCode')}</option>
          {POSITION_CODES.map((each) => (
            <option key={each} value={each}>
              {code(each)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id={`exception-${index}-text`} label={t('text', { reference })} hint={t('textHint')}>
        <TextArea
          name={`${name}.text`}
          rows={2}
          className="area-in--s"
          defaultValue={before.text}
        />
      </Field>
    </Disclosure>
  )
}

/** What a form that came back had for this one; null where none came back. */
function postedException(
  posted: PostedForm,
  reference: string,
): { code: string; text: string } | null {
  const all: unknown = posted?.initialValue?.exceptions
  if (!Array.isArray(all)) return null
  const own = (all as Record<string, unknown>[]).find((each) => each?.reference === reference)
  const word = (value: unknown) => (typeof value === 'string' ? value : '')
  return own ? { code: word(own.code), text: word(own.text) } : null
}
