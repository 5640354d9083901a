import type { ComponentProps } from 'react'
import { useTranslations } from '../i18n/page-context.tsx'
import { Breadcrumbs } from '../ui/page-head.tsx'
import { urls } from './urls.ts'

type StrategyCrumbsProps = {
  /** Between the strategy and this page. */
  items?: ComponentProps<typeof Breadcrumbs>['items']
  current: ComponentProps<typeof Breadcrumbs>['current']
}

/** The way to a page of the strategy; it begins the same on all of them. */
export function StrategyCrumbs({ items = [], current }: StrategyCrumbsProps) {
  const t = useTranslations()
  return (
    <Breadcrumbs
      label={t('common.breadcrumbs')}
      items={[
        { href: urls.home(), label: t('shell.nav.home') },
        { href: urls.strategy(), label: t('shell.nav.strategy') },
        ...items,
      ]}
      current={current}
    />
  )
}
