import type { ReactNode } from 'react'
import { useTranslations } from '../i18n/page-context.tsx'
import { Breadcrumbs, PageHead } from '../ui/page-head.tsx'
import { urls } from './urls.ts'

/** A page to read from top to bottom: one column, one measure. */
export function InfoPage(props: { title: string; lead: string; children: ReactNode }) {
  const t = useTranslations()
  return (
    <div className="wrap">
      <Breadcrumbs
        label={t('common.breadcrumbs')}
        items={[{ href: urls.home(), label: t('shell.nav.home') }]}
        current={props.title}
      />
      <PageHead title={props.title} lead={props.lead} />
      <div className="prose">{props.children}</div>
    </div>
  )
}
