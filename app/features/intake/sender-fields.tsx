import { useTranslations } from '../../i18n/page-context.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { QuietLine } from '../../ui/form-notes.tsx'
import { AuthorFields } from './author-fields.tsx'

type SenderFieldsProps = {
  formId: string
  value: (name: string) => string
  error: (name: string) => string | undefined
  /** Who is signed in is asked for no address. */
  isSignedIn: boolean
  privacyHref: string
  words: { signedIn: string; email: string; emailHint: string; privacy: string; link: string }
}

/** Who sends, where the answer goes, and what becomes of both. */
export function SenderFields(props: SenderFieldsProps) {
  const { formId, value, error, isSignedIn, privacyHref, words } = props
  const common = useTranslations('common')
  return (
    <>
      <AuthorFields formId={formId} value={value} error={error} />
      {isSignedIn ? (
        <QuietLine icon="user-round-check">{words.signedIn}</QuietLine>
      ) : (
        <Field
          id={`${formId}-email`}
          label={words.email}
          optional={common('optional')}
          hint={words.emailHint}
          error={error('email')}
        >
          <TextInput
            type="email"
            name="email"
            autoComplete="email"
            defaultValue={value('email')}
            className="input--short"
          />
        </Field>
      )}
      <QuietLine>
        {words.privacy} <a href={privacyHref}>{words.link}</a>
      </QuietLine>
    </>
  )
}
