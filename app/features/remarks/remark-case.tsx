import type { DiffPart } from '../../lib/word-diff.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { SubSection } from '../../ui/section.tsx'
import type { RemarkContext } from './remark-context.server.ts'
import { RemarkPlaceBox } from './remark-place-box.tsx'
import type { SentRemark } from './remarks-of-sending.server.ts'
import { SentTogether } from './sent-together.tsx'

export type RemarkCaseProps = {
  context: RemarkContext
  diff: DiffPart[] | null
  together: readonly SentRemark[]
  reference: string
  remarkHref: (reference: string) => string
  caseHref: (reference: string) => string
}

/** In the case of a remark: its place, and what its author sent together with it. */
export function RemarkCase(props: RemarkCaseProps) {
  const { context, diff, together, reference, remarkHref, caseHref } = props
  const t = useTranslations('remarks.receipt')
  const others = together.filter((remark) => remark.reference !== reference)
  return (
    <>
      <RemarkPlaceBox context={context} diff={diff} remarkHref={remarkHref} />
      {others.length > 0 ? (
        <SubSection title={t('sisters')}>
          <SentTogether remarks={others} caseHref={caseHref} withStatus />
        </SubSection>
      ) : null}
    </>
  )
}
