import { useForm, type SubmissionResult } from '@conform-to/react'
import { useRef } from 'react'
import { isIdempotencyKey } from '../../lib/idempotency-key.ts'
import { useErrorText } from '../../i18n/error-text.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { SendRow } from '../../ui/columns.tsx'
import { BODY_MAX, TITLE_MAX } from './limits.ts'
import type { FormChoices, OtherRoute } from './form-choices.server.ts'
import { FormErrors } from './form-errors.tsx'
import { NotAPetition } from './not-a-petition.tsx'
import { DiscardedNote, RestoredNote, SendProblemNote } from './draft-notes.tsx'
import { SimilarNote, type SimilarNews } from '../similar/similar-notes.tsx'
import { SimilarPart } from '../similar/similar-part.tsx'
import type { SimilarOffer } from '../similar/offer-similar.server.ts'
import { useSimilar, type Offers } from '../similar/use-similar.ts'
import { PlaceFields } from './place-fields.tsx'
import { SenderFields } from './sender-fields.tsx'
import { TextFields } from './text-fields.tsx'
import { useCarefulSend } from './use-careful-send.ts'
import { useDraft } from './use-draft.ts'

export type SubmitFormProps = {
  lastResult: SubmissionResult<string[]> | undefined
  /** For a page that was never sent; a refused one keeps its own. */
  newKey: string
  choices: FormChoices
  otherRoutes: readonly OtherRoute[]
  isSignedIn: boolean
  privacyHref: string
  similar: {
    /** Those that the server found; null while nobody looked. */
    offers: Offers
    news: SimilarNews | null
    /** What was answered to them before the form came back. */
    kept: { supports: string | null; isDifferent: boolean } | null
    /** A confirmed account supports by one click. */
    isCounted: boolean
    lookHref: string
    hrefOf(offer: SimilarOffer): string
  }
}

const FORM_ID = 'postulate'

export function SubmitForm(props: SubmitFormProps) {
  const { lastResult, newKey, choices, otherRoutes, isSignedIn, privacyHref, similar } = props
  const t = useTranslations('submit')
  const similarWords = useTranslations('similar')
  const errorText = useErrorText()
  const formRef = useRef<HTMLFormElement>(null)
  const [form, fields] = useForm<Record<string, string>>({ id: FORM_ID, lastResult })
  const draft = useDraft(formRef, { answeredByServer: lastResult !== undefined })
  const { problem, isSending, send } = useCarefulSend()
  const offers = useSimilar(formRef, similar.lookHref, similar.offers)
  const isCounted = similar.news?.kind === 'counted'
  const sendWords = isCounted
    ? similarWords('sendToo')
    : similar.news?.kind === 'first'
      ? similarWords('sendMine')
      : t('send')
  const value = (name: string) => String(fields[name]?.initialValue ?? '')
  const error = (name: string) => errorText(fields[name]?.errors?.[0])
  const usedKey = form.errors?.includes('submit.error.keyUsed') ? '' : value('key')

  return (
    <form className="form" method="post" noValidate ref={formRef} onSubmit={(e) => void send(e)}>
      {/* What Enter in a field presses: the first button of a form, and never one that supports another. */}
      <button className="vh" tabIndex={-1} aria-hidden="true">
        {sendWords}
      </button>
      <SimilarNote news={similar.news} />
      <FormErrors
        formId={FORM_ID}
        errors={form.allErrors}
        firstField="title"
        hiddenFields={['key', 'website']}
        labels={{
          title: t('field.title'),
          body: t('field.body'),
          area: t('field.area'),
          estate: t('field.estate'),
          organisationName: t('field.organisationName'),
        }}
      />
      <RestoredNote draft={draft} />
      <DiscardedNote draft={draft} />
      <input type="hidden" name="key" value={isIdempotencyKey(usedKey) ? usedKey : newKey} />
      <div hidden>
        <label htmlFor={`${FORM_ID}-website`}>{t('field.trap')}</label>
        <input id={`${FORM_ID}-website`} name="website" tabIndex={-1} autoComplete="off" />
      </div>
      <TextFields
        formId={FORM_ID}
        formRef={formRef}
        title={{ value: value('title'), error: error('title'), max: TITLE_MAX }}
        body={{ value: value('body'), error: error('body'), max: BODY_MAX }}
        savedAt={draft.savedAt}
      />
      {isCounted ? (
        <input type="hidden" name="seen" value="1" />
      ) : (
        <SimilarPart
          offers={offers}
          startsOpen={similar.news?.kind === 'first'}
          isCounted={similar.isCounted}
          kept={similar.kept}
          hrefOf={similar.hrefOf}
        />
      )}
      <PlaceFields formId={FORM_ID} value={value} error={error} choices={choices} />
      <SenderFields
        formId={FORM_ID}
        value={value}
        error={error}
        isSignedIn={isSignedIn}
        privacyHref={privacyHref}
        words={{
          signedIn: t('signedIn'),
          email: t('field.email'),
          emailHint: t('field.emailHint'),
          privacy: t('privacy'),
          link: t('privacyLink'),
        }}
      />
      <NotAPetition routes={otherRoutes} />
      <SendProblemNote problem={problem} />
      <SendRow>
        <Button
          size="big"
          variant={isCounted ? 'line' : undefined}
          aria-disabled={isSending || undefined}
        >
          {isSending ? t('sending') : sendWords}
        </Button>
        <span className="muted sm">{t('sendNote')}</span>
      </SendRow>
    </form>
  )
}
