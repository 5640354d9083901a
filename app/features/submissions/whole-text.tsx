import { useTranslations } from '../../i18n/page-context.tsx'
import type { RedactionWord } from '../../lib/redaction-mark.ts'
import { PlainText } from '../../ui/plain-text.tsx'
import type { SubmissionText } from './submission-text.ts'

type WholeTextProps = {
  text: Pick<SubmissionText, 'body' | 'proposal' | 'justification'>
  redacted?: (word: RedactionWord) => string
}

/** What was sent, with the proposed wording and the reasons where a remark has them. */
export function WholeText({ text, redacted }: WholeTextProps) {
  const t = useTranslations('remarks.field')
  return (
    <>
      <PlainText text={text.body} redacted={redacted} />
      {text.proposal ? (
        <>
          <h3>{t('proposal')}</h3>
          <PlainText text={text.proposal} redacted={redacted} />
        </>
      ) : null}
      {text.justification ? (
        <>
          <h3>{t('justification')}</h3>
          <PlainText text={text.justification} redacted={redacted} />
        </>
      ) : null}
    </>
  )
}
