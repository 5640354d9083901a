import type { Instant } from '#db/schema.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Panel } from '../../ui/panel.tsx'
import { EngagementBox } from '../engagement/engagement-box.tsx'
import type { Engagement } from '../engagement/engagement-of.server.ts'
import { InfluenceLink } from '../influence/influence-link.tsx'
import { awaitsAnswer } from '../submissions/status.ts'
import { PostulateTimeline } from './postulate-timeline.tsx'
import type { PublicPostulate } from './read-public-page.server.ts'

export type PostulateSideProps = {
  postulate: PublicPostulate
  mine: Engagement | null
  now: Instant
  /** Where support and following are posted. */
  action: string
  /** The way from its words to an indicator. */
  influenceHref: string
  /** The full address of the page, for quoting it. */
  address: string
}

/** Beside the text: support, passing it on, and what happened. */
export function PostulateSide({
  postulate,
  mine,
  now,
  action,
  influenceHref,
  address,
}: PostulateSideProps) {
  const t = useTranslations('postulate')
  const format = useFormatter()
  const { reference, title, handling, supportCount, answerDueAt, unit } = postulate
  const date = format.dateTime(new Date(postulate.receivedAt), { dateStyle: 'long' })
  const isDue = awaitsAnswer({ visibility: 'published', handling })
  return (
    <>
      <EngagementBox
        action={action}
        kind={postulate.submissionKind}
        count={supportCount}
        mine={mine}
        title={title}
        citation={t('share.citation', {
          kind: postulate.submissionKind,
          reference,
          title,
          date,
          address,
        })}
        address={address}
      />
      <Panel title={t('timeline.title', { kind: postulate.submissionKind })}>
        <PostulateTimeline
          {...postulate}
          due={isDue ? { at: answerDueAt, unit } : null}
          now={now}
        />
        <p>
          <InfluenceLink href={influenceHref} reference={reference} />
        </p>
      </Panel>
    </>
  )
}
