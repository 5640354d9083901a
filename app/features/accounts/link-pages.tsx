import { useTranslations } from '../../i18n/page-context.tsx'
import { Button, ButtonLink } from '../../ui/button.tsx'
import { Wrap } from '../../ui/columns.tsx'
import { PageHead } from '../../ui/page-head.tsx'

type ButtonPageProps = { title: string; lead: string; submit: string }

/** Behind a mailed link: one button. Opening the link does nothing, because mail scanners open links too. */
export function ButtonPage({ title, lead, submit }: ButtonPageProps) {
  return (
    <Wrap>
      <PageHead title={title} lead={lead} />
      <form method="post">
        <Button size="big">{submit}</Button>
      </form>
    </Wrap>
  )
}

/** The link was used or is too old. `again`: where a new one is asked for. */
export function ExpiredLink({ again }: { again?: string }) {
  const t = useTranslations('account.expired')
  return (
    <Wrap>
      <PageHead title={t('title')} lead={again ? t('text') : t('admin')} />
      {again ? <ButtonLink href={again}>{t('again')}</ButtonLink> : null}
    </Wrap>
  )
}
