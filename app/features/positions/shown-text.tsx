import { useTranslations } from '../../i18n/page-context.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { WholeText } from '../submissions/whole-text.tsx'
import type { ShownSubmission } from './show-submissions.server.ts'

/** The words of a submission beside its answer: of a remark also the place and the wording it speaks to. */
export function ShownText({ submission, open }: { submission: ShownSubmission; open: boolean }) {
  const t = useTranslations('positions.editor')
  const { text, place } = submission
  return (
    <>
      {place ? (
        <p className="xs">
          <a href={place.address}>
            {t('place', {
              document: place.documentTitle,
              version: place.versionNumber,
              part: place.blockNumber ?? place.partAsGiven ?? t('wholeDocument'),
            })}
          </a>
        </p>
      ) : null}
      {place?.quotedText ? <blockquote className="quoted">{place.quotedText}</blockquote> : null}
      {text ? (
        <Disclosure summary={t('read')} open={open}>
          <WholeText text={text} />
        </Disclosure>
      ) : null}
    </>
  )
}
