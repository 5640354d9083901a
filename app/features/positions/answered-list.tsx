import { useTranslations } from '../../i18n/page-context.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { ItemNumber, Meta } from '../../ui/meta.tsx'
import { Panel } from '../../ui/panel.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { StaffTitle } from '../staff-register/staff-title-text.tsx'
import { StatusTag } from '../submissions/status-tag.tsx'
import type { ShownSubmission } from './show-submissions.server.ts'

type AnsweredListProps = {
  submissions: readonly ShownSubmission[]
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
            {each.body ? (
              <Disclosure summary={t('editor.read')} open={submissions.length === 1}>
                <PlainText text={each.body} />
              </Disclosure>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
