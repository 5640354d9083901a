import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { ClosedRating } from './closed-rating.tsx'
import { DraftPage, type DraftPageProps } from './draft-page.tsx'
import { isEnding } from './rating-rules.ts'

type RatingPageProps = Omit<DraftPageProps, 'ending'> & {
  subject: { name: string }
  subjectHref: string
  posted: PostedForm
}

/** One rating at the desk: a draft is written, a closed one is read and ended. */
export function RatingPage({ subject, subjectHref, posted, ...page }: RatingPageProps) {
  const t = useTranslations('maturity')
  const { rating } = page
  const ending = isEnding(posted?.initialValue?.intent) ? posted : undefined
  return (
    <>
      <PageHead
        kind="staff"
        above={<a href={subjectHref}>{subject.name}</a>}
        title={t('draft.titleOf', { name: subject.name })}
        lead={[t(`method.${rating.method}`), rating.unit, t(`state.${rating.state}`)]
          .filter(Boolean)
          .join(', ')}
      />
      {rating.state === 'draft' ? (
        <DraftPage {...page} posted={ending ? undefined : posted} ending={ending} />
      ) : (
        <ClosedRating {...page} posted={ending} />
      )}
    </>
  )
}
