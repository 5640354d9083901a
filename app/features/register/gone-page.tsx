import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import type { Tombstone } from './tombstone.server.ts'

export type GonePageProps = {
  gone: Tombstone
  hrefOf: (reference: string) => string
  follow: string
  rules: string
  all: string
}

/** Says that a postulate was here, when and why it left, and where to go on. Never its words. */
export function GonePage({ gone, hrefOf, follow, rules, all }: GonePageProps) {
  const t = useTranslations('postulate.gone')
  const format = useFormatter()
  const { reference } = gone
  const date =
    gone.kind === 'merged' ? '' : format.dateTime(new Date(gone.at), { dateStyle: 'long' })
  return (
    <>
      <PageHead
        title={t(`${gone.kind}.title`, { reference })}
        lead={t(`${gone.kind}.text`, { date })}
      />
      <div className="flow">
        {gone.kind === 'merged' ? (
          <p>
            <a href={hrefOf(gone.target.reference)}>
              {t('merged.link', { reference: gone.target.reference })}
              {gone.target.title ? `: ${gone.target.title}` : null}
            </a>
          </p>
        ) : null}
        {gone.kind === 'hidden' ? (
          <p>
            {gone.rule ? `${t('hidden.rule', { rule: gone.rule })} ` : null}
            <a href={rules}>{t('hidden.rules')}</a>
          </p>
        ) : null}
        <p>{t('follow')}</p>
        <p className="row">
          <ButtonLink href={follow} variant="line">
            {t('followLink')}
          </ButtonLink>
          <ButtonLink href={all} variant="line">
            {t('all')}
          </ButtonLink>
        </p>
      </div>
    </>
  )
}
