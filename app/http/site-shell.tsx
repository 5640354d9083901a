import type { ReactNode } from 'react'
import { useTranslations } from '../i18n/page-context.tsx'
import { PublicShell } from '../ui/public-shell.tsx'
import { AccountSlot } from './account-slot.tsx'
import { FlashNote } from './flash-note.tsx'
import { LanguageMenu } from './language-menu.tsx'
import { siteFooter } from './site-footer.ts'
import { urls } from './urls.ts'
import type { useRoot } from './use-root.ts'

const STRATEGY_PAGES = [
  urls.goals(),
  urls.areas(),
  urls.maturity(),
  urls.indicators(),
  urls.initiatives(),
  '/slad',
]

type SiteShellProps = { root: ReturnType<typeof useRoot>; children: ReactNode }

/** The frame of public pages. Without a root (its loader failed) it shows what a visitor sees. */
export function SiteShell({ root, children }: SiteShellProps) {
  const t = useTranslations('shell')
  const path = root?.path ?? ''
  const links = [
    { href: urls.consultations(), label: t('nav.consultations'), also: [urls.documents()] },
    { href: urls.postulates(), label: t('nav.postulates') },
    { href: urls.workshops(), label: t('nav.workshops') },
    { href: urls.strategy(), label: t('nav.strategy'), also: STRATEGY_PAGES },
    { href: urls.follow(), label: t('nav.yourCase') },
  ]
  return (
    <PublicShell
      home={urls.home()}
      name={t('name')}
      tagline={t('claim')}
      skipLabel={t('skip')}
      nav={links.map(({ href, label, also }) => ({
        href,
        label,
        current: [href, ...(also ?? [])].some((page) => isWithin(path, page)),
      }))}
      navLabel={t('mainNav')}
      menuLabel={t('menu')}
      search={{ href: urls.search(), label: t('nav.search') }}
      cta={{ href: urls.newPostulate(), label: t('nav.submit'), short: t('nav.submitShort') }}
      language={<LanguageMenu back={path} />}
      account={<AccountSlot viewer={root?.viewer ?? null} path={path} />}
      notice={root?.flash ? <FlashNote flash={root.flash} /> : null}
      footer={siteFooter(t, root?.isDemo ?? false)}
      kind={path === urls.home() ? 'home' : 'page'}
    >
      {children}
    </PublicShell>
  )
}

/** The page itself or one below it; sending a postulate is not reading them. */
function isWithin(path: string, href: string): boolean {
  const page = path.split('?')[0] ?? ''
  return page !== urls.newPostulate() && (page === href || page.startsWith(`${href}/`))
}
