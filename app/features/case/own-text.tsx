import { useTranslations } from '../../i18n/page-context.tsx'
import { ReadingText } from '../../ui/postulate-head.tsx'
import { WholeText } from '../submissions/whole-text.tsx'
import { SubSection } from '../../ui/section.tsx'
import type { CaseView } from './case-view.server.ts'

type OwnTextProps = { view: CaseView; publicHref: string | null }

/** The author's words, and the public version where it differs. */
export function OwnText({ view, publicHref }: OwnTextProps) {
  const t = useTranslations('follow.case')
  const { own, redacted } = view
  const isSecret = view.visibility !== 'published' || redacted !== null
  return (
    <>
      {view.canCorrect ? null : (
        <SubSection title={t('text')}>
          {isSecret ? <p className="sm muted">{t('textNote')}</p> : null}
          <ReadingText>
            <WholeText text={own} />
          </ReadingText>
        </SubSection>
      )}
      {redacted ? (
        <SubSection title={t('public')}>
          <p className="sm muted">
            {redacted.covered.length > 0
              ? t('publicCovered', { words: redacted.covered.join(', ') })
              : t('publicDiffers')}
          </p>
          <ReadingText>
            <p>
              <b>{redacted.title}</b>
            </p>
            <WholeText text={redacted} />
          </ReadingText>
        </SubSection>
      ) : null}
      {publicHref ? (
        <p className="pt__more">
          <a href={publicHref}>{t('publicLink')}</a>
        </p>
      ) : null}
    </>
  )
}
