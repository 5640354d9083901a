import type { useTranslations } from '../i18n/page-context.tsx'
import type { FooterProps } from '../ui/site-footer.tsx'
import { urls } from './urls.ts'

type Words = ReturnType<typeof useTranslations<'shell'>>

export function siteFooter(t: Words, isDemo: boolean): FooterProps {
  return {
    lead: t('footer.help'),
    columns: [
      {
        title: t('footer.participate'),
        links: [
          { href: urls.newPostulate(), label: t('nav.submit') },
          { href: urls.follow(), label: t('nav.follow') },
          { href: urls.postulates(), label: t('nav.postulates') },
          { href: urls.workshops(), label: t('nav.signUpWorkshop') },
          { href: urls.consultations(), label: t('nav.consultations') },
          { href: urls.documents(), label: t('nav.documents') },
        ],
      },
      {
        title: t('footer.howWeWork'),
        links: [
          { href: urls.promise(), label: t('nav.promise') },
          { href: urls.rules(), label: t('nav.rules') },
          { href: urls.strategy(), label: t('nav.strategy') },
          { href: urls.goals(), label: t('nav.goals') },
          { href: urls.areas(), label: t('nav.areas') },
          { href: urls.maturity(), label: t('nav.maturity') },
          { href: urls.indicators(), label: t('nav.indicators') },
          { href: urls.initiatives(), label: t('nav.initiatives') },
        ],
      },
      {
        title: t('footer.service'),
        links: [
          { href: urls.accessibility(), label: t('nav.accessibility') },
          { href: urls.privacy(), label: t('nav.privacy') },
          ...(isDemo ? [{ href: urls.demoMail(), label: t('nav.demoMail') }] : []),
        ],
      },
    ],
    note: isDemo ? `${t('footer.demo')} ${t('footer.imprint')}` : t('footer.imprint'),
  }
}
