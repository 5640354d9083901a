import type { SubmissionKind } from '#db/schema.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { SupportBox } from '../../ui/postulate-head.tsx'
import type { Engagement } from './engagement-of.server.ts'

export type EngagementBoxProps = {
  action: string
  kind: SubmissionKind
  count: number
  /** Null for a visitor: the buttons lead to the sign-in page and back. */
  mine: Engagement | null
  title: string
  citation: string
  address: string
}

/** Support and follow as plain forms; ways to pass the postulate on. */
export function EngagementBox({ action, kind, count, mine, ...shared }: EngagementBoxProps) {
  const t = useTranslations('postulate')
  const { supports, follows } = mine ?? { supports: false, follows: false }
  const mail = new URLSearchParams({ subject: shared.title, body: shared.address })
  return (
    <SupportBox
      title={t('support.title')}
      count={count}
      label={t('support.label', { count, kind })}
      actions={
        <>
          <form method="post" action={action}>
            <Button
              wide
              icon={supports ? 'check' : 'thumbs-up'}
              variant={supports ? 'line' : 'primary'}
              name="intent"
              value={supports ? 'unsupport' : 'support'}
            >
              {t(supports ? 'support.unsupport' : 'support.support')}
            </Button>
          </form>
          <form method="post" action={action}>
            <Button
              wide
              variant="line"
              icon={follows ? 'bell-off' : 'bell'}
              name="intent"
              value={follows ? 'unfollow' : 'follow'}
            >
              {t(follows ? 'support.unfollow' : 'support.follow')}
            </Button>
          </form>
        </>
      }
      note={
        <>
          {supports ? `${t('support.supported', { kind })} ` : null}
          {follows ? `${t('support.followed')} ` : null}
          {mine ? t('support.note') : `${t('support.signIn')} ${t('support.note')}`}
        </>
      }
      links={
        <>
          <a href={`mailto:?${mail.toString().replaceAll('+', '%20')}`}>
            <Icon name="share-2" size="s" />
            {t('share.mail')}
          </a>
          <details className="cite">
            <summary>
              <Icon name="quote" size="s" />
              {t('share.cite')}
            </summary>
            <p>{shared.citation}</p>
            <p>{t('share.citeHint')}</p>
          </details>
        </>
      }
    />
  )
}
