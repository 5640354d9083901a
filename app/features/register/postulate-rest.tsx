import { useTranslations } from '../../i18n/page-context.tsx'
import { SubSection } from '../../ui/section.tsx'
import { TraceChanges } from '../trace/trace-changes.tsx'
import { PostulatePosition } from './postulate-position.tsx'
import type { PublicPostulate } from './read-public-page.server.ts'

export type PostulateRestProps = {
  postulate: PublicPostulate
  hrefOf: (reference: string) => string
}

/** Below the text: the city's answer, and the postulates merged into this one. */
export function PostulateRest({ postulate, hrefOf }: PostulateRestProps) {
  const t = useTranslations('postulate.merged')
  const { answer, answeredTogether, mergedHere } = postulate
  return (
    <>
      {answer ? (
        <div className="sub">
          <PostulatePosition answer={answer} together={answeredTogether} hrefOf={hrefOf} />
        </div>
      ) : null}
      <TraceChanges changes={postulate.changes} />
      {mergedHere.length > 0 ? (
        <SubSection title={t('title')}>
          <p>{t('text')}</p>
          <p>{mergedHere.join(', ')}</p>
        </SubSection>
      ) : null}
    </>
  )
}
