import { useForm, type SubmissionResult } from '@conform-to/react'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, TextInput } from '../../ui/field.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'

export type KeepPanelProps = {
  lastResult: SubmissionResult<string[]> | undefined
  hasLink: boolean
  keptDays: number
}

/** The way to another device. */
export function KeepPanel({ lastResult, hasLink, keptDays }: KeepPanelProps) {
  const t = useTranslations('remarks.sending')
  const common = useTranslations('common')
  const errorText = useErrorText()
  const [, fields] = useForm<{ email: string }>({ id: 'link', lastResult })
  return (
    <Panel title={t('keep')} id="wroc">
      <div className="flow">
        <p>{t('keepText')}</p>
        <p className="sm muted">{t('keepDays', { days: keptDays })}</p>
        <form method="post" className="flow" noValidate>
          <Field
            id={fields.email.id}
            label={t('keepEmail')}
            optional={common('optional')}
            error={errorText(fields.email.errors?.[0])}
          >
            <TextInput
              type="email"
              name="email"
              autoComplete="email"
              defaultValue={fields.email.initialValue}
            />
          </Field>
          <Button variant="line" wide name="intent" value="link">
            {hasLink ? t('keepAgain') : t('keepButton')}
          </Button>
        </form>
      </div>
    </Panel>
  )
}

/** The link just made. It is shown once: only its hash is kept. */
export function MadeLink({ href, mailedTo }: { href: string; mailedTo: string | null }) {
  const t = useTranslations('remarks.sending')
  return (
    <Note kind="done" icon="link" title={t('linkTitle')} role="status">
      <p className="madelink">
        <a href={href}>{href}</a>
      </p>
      <p>{t('linkText')}</p>
      {mailedTo ? <p>{t('linkMailed', { email: mailedTo })}</p> : null}
    </Note>
  )
}
