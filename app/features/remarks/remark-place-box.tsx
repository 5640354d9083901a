import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import type { DiffPart } from '../../lib/word-diff.ts'
import { SubSection } from '../../ui/section.tsx'
import { WordDiff } from '../../ui/word-diff.tsx'
import { hasWords } from '../anchors/next-anchor.ts'
import { placeInWords } from './place-in-words.ts'
import type { RemarkContext } from './remark-context.server.ts'
import { usePlaceWords } from './use-place-words.ts'

export type RemarkPlaceBoxProps = {
  context: RemarkContext
  /** The proposed wording against the one that was there; null where they cannot be compared. */
  diff: DiffPart[] | null
  remarkHref: (reference: string) => string
}

/** What a remark speaks to: the place, the words its author saw, the change it proposes, and what became of the place. */
export function RemarkPlaceBox({ context, diff, remarkHref }: RemarkPlaceBoxProps) {
  const t = useTranslations('remarks')
  const words = { removed: t('diff.removed'), added: t('diff.added'), end: t('diff.end') }
  const { quotedText, selectedText, partAsGiven, replyTo } = context
  return (
    <SubSection title={t('page.place')} className="flow">
      <p>
        <a href={context.address}>
          <Written locale="pl">{context.documentTitle}</Written>,{' '}
          {placeInWords(context, usePlaceWords())}
        </a>{' '}
        <span className="muted">({t('page.version', { number: context.versionNumber })})</span>
      </p>
      {partAsGiven ? <p>{t('page.given', { part: partAsGiven })}</p> : null}
      {replyTo ? (
        <p>
          <a href={remarkHref(replyTo)}>{t('page.replyTo', { reference: replyTo })}</a>
        </p>
      ) : null}
      {quotedText ? (
        <figure className="flow-s">
          <figcaption className="sm muted">
            {diff ? t('page.proposed') : t('page.words')}
          </figcaption>
          <Written locale="pl" as="div">
            <p className="cur">{diff ? <WordDiff parts={diff} words={words} /> : quotedText}</p>
          </Written>
        </figure>
      ) : null}
      {selectedText ? <p>{t('page.selected', { words: selectedText })}</p> : null}
      <PlaceNow context={context} />
    </SubSection>
  )
}

function PlaceNow({ context }: { context: RemarkContext }) {
  const t = useTranslations('remarks.page.now')
  const { now, selectedText } = context
  if (now.versionNumber === context.versionNumber || now.state === 'sent') return null
  return (
    <>
      <p>{t(now.state, { number: now.versionNumber, place: now.blockNumber ?? now.text ?? '' })}</p>
      {now.state === 'changed' && !hasWords(now.text ?? '', selectedText) ? (
        <p>{t('selectedGone', { number: now.versionNumber })}</p>
      ) : null}
    </>
  )
}
