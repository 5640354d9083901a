import { useTranslations } from '../../i18n/page-context.tsx'
import { ItemNumber, Meta } from '../../ui/meta.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import { StaffTitle } from '../staff-register/staff-title-text.tsx'
import { PositionTag, StatusTag } from '../submissions/status-tag.tsx'
import { ShownText } from './shown-text.tsx'
import type { ChosenSubmission } from './submission-choice.tsx'

type AnsweredListProps = {
  submissions: readonly ChosenSubmission[]
  hrefOf: (reference: string) => string
}

/** The submissions with this answer, to read beside it. */
export function AnsweredList({ submissions, hrefOf }: AnsweredListProps) {
  const t = useTranslations('positions')
  return (
    <Panel kind="staff" title={t('view.submissions')}>
      <ul className="answered">
        {submissions.map((each) => (
          <li key={each.reference} className="flow-s">
            <Meta>
              <ItemNumber href={hrefOf(each.reference)}>{each.reference}</ItemNumber>
              <StatusTag status={each.status} />
            </Meta>
            <h3>
              <StaffTitle title={each.title} status={each.status} />
            </h3>
            <ShownText submission={each} open={submissions.length === 1} />
            {each.exception ? (
              <Note icon="split" title={t('exception.title')}>
                {each.exception.exception_code ? (
                  <PositionTag code={each.exception.exception_code} />
                ) : null}
                {each.exception.exception_text ? <p>{each.exception.exception_text}</p> : null}
              </Note>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
