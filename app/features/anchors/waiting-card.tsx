import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { useErrorText } from '../../i18n/error-text.ts'
import { wordDiff } from '../../lib/word-diff.ts'
import { postedError, postedText, type PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Field, TextArea } from '../../ui/field.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { WordDiff } from '../../ui/word-diff.tsx'
import { hasWords } from './next-anchor.ts'
import type { WaitingRemark } from './read-queue.server.ts'

export type WaitingCardProps = {
  remark: WaitingRemark
  /** The page of the remark at the register. */
  href: string
  /** Where another place is chosen; null where that is what the page is for. */
  chooseHref: string | null
  posted: PostedForm
}

/** A remark that waits: what it was written to, what it says, and where it may belong. */
export function WaitingCard({ remark, href, chooseHref, posted }: WaitingCardProps) {
  const t = useTranslations('versions')
  const { reference, writtenTo, quotedText, selectedText, partAsGiven, suggestion } = remark
  const titleId = `${reference}-tytul`
  return (
    <article className="mt" id={reference} aria-labelledby={titleId}>
      <div className="mt__h">
        <h3 id={titleId}>
          <a href={href}>{reference}</a>
        </h3>
        <p className="sm muted">
          {t('anchors.writtenTo', {
            version: writtenTo.versionNumber,
            place:
              quotedText === null
                ? t('anchors.whole')
                : writtenTo.number
                  ? t('editor.place', { number: writtenTo.number })
                  : t('matching.noPlace'),
          })}
          {`, ${t(`anchors.state.${remark.state}`)}`}
        </p>
      </div>
      <div className="mt__2">
        <div className="flow-s">
          <h4>{t('anchors.quoted')}</h4>
          {quotedText === null ? null : (
            <p className="mt__w">
              <Written locale="pl">{quotedText}</Written>
            </p>
          )}
          {partAsGiven ? <p>{t('anchors.given', { part: partAsGiven })}</p> : null}
          {selectedText ? <p>{t('anchors.selected', { words: selectedText })}</p> : null}
          <h4>{t('anchors.words')}</h4>
          {remark.text === null ? (
            <p className="muted">{t('anchors.notPublic')}</p>
          ) : (
            <Written locale="pl" as="div">
              <PlainText text={remark.text} />
            </Written>
          )}
        </div>
        <div className="flow-s">
          <h4>{t('anchors.suggestion')}</h4>
          <Suggestion remark={remark} />
        </div>
      </div>
      <div className="mt__a">
        {suggestion ? <PlaceButton remark={remark} place={suggestion} /> : null}
        {chooseHref ? (
          <a className="btn btn--line" href={chooseHref}>
            <span aria-hidden="true">{t('anchors.choose')}</span>
            <span className="vh">{t('anchors.chooseFor', { reference })}</span>
          </a>
        ) : null}
      </div>
      <StayForm remark={remark} posted={posted} />
    </article>
  )
}

function Suggestion({ remark }: { remark: WaitingRemark }) {
  const t = useTranslations('versions')
  const { suggestion, quotedText, selectedText } = remark
  if (!suggestion) return <p className="muted">{t('anchors.noSuggestion')}</p>
  const words = { removed: t('diff.removed'), added: t('diff.added'), end: t('diff.end') }
  return (
    <>
      <p className="mt__w">
        {suggestion.number ? <b>{suggestion.number} </b> : null}
        <Written locale="pl">
          <WordDiff parts={wordDiff(quotedText ?? '', suggestion.text)} words={words} />
        </Written>
      </p>
      {hasWords(suggestion.text, selectedText) ? null : <p>{t('anchors.selectedGone')}</p>}
    </>
  )
}

type PlaceButtonProps = {
  remark: WaitingRemark
  place: { key: string; number: string | null; text: string }
}

export function PlaceButton({ remark, place }: PlaceButtonProps) {
  const t = useTranslations('versions.anchors')
  return (
    <form method="post">
      <Asked remark={remark} />
      <input type="hidden" name="key" value={place.key} />
      <Button name="intent" value="place">
        {t('place')}
        <span className="vh"> {place.number ?? ''}</span>
      </Button>
    </form>
  )
}

function StayForm({ remark, posted }: { remark: WaitingRemark; posted: PostedForm }) {
  const t = useTranslations('versions.anchors')
  const errorText = useErrorText()
  const own = postedText(posted, 'reference') === remark.reference ? posted : undefined
  const id = `f-reason-${remark.reference}`
  return (
    <details open={postedText(own, 'intent') === 'stay'}>
      <summary>{t('stay')}</summary>
      <form method="post" className="mt__a">
        <Asked remark={remark} />
        <Field
          id={id}
          label={t('reason')}
          hint={t('reasonHint')}
          error={errorText(postedError(own, 'reason'))}
        >
          <TextArea name="reason" rows={3} defaultValue={postedText(own, 'reason') ?? ''} />
        </Field>
        <Button variant="line" name="intent" value="stay">
          {t('stays')}
        </Button>
      </form>
    </details>
  )
}

function Asked({ remark }: { remark: WaitingRemark }) {
  return (
    <>
      <input type="hidden" name="reference" value={remark.reference} />
      <input type="hidden" name="seen" value={remark.state} />
    </>
  )
}
