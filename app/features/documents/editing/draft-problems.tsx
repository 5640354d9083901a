import { useTranslations } from '../../../i18n/page-context.tsx'
import type { PostedForm } from '../../../lib/posted-form.ts'
import { FormProblems } from '../../forms/form-problems.tsx'
import type { Block } from '../block.ts'

type DraftProblemsProps = {
  posted: PostedForm
  /** The block that somebody else changed in between. */
  disputed: Pick<Block, 'key'> | undefined
}

/** Why an edit was refused, at the top of a long page, and the way to the block and what was typed. */
export function DraftProblems({ posted, disputed }: DraftProblemsProps) {
  const t = useTranslations('versions.editor')
  return (
    <>
      <FormProblems posted={posted} id="f" />
      {disputed ? (
        <p>
          <a href={`#${disputed.key}`}>{t('toConflict')}</a>
        </p>
      ) : null}
    </>
  )
}
