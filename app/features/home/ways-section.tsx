import { useTranslations } from '../../i18n/page-context.tsx'
import { Section } from '../../ui/section.tsx'
import { Ways } from '../../ui/ways.tsx'

/** Paper and phone have the same rights as the form. */
export function WaysSection(hrefs: { contact: string; rules: string; follow: string }) {
  const t = useTranslations('home.ways')
  const way = (key: 'phone' | 'paper' | 'follow') => ({
    key,
    title: t(`${key}.title`),
    body: t(`${key}.text`),
  })
  return (
    <Section title={t('title')} titleHidden>
      <Ways
        items={[
          { ...way('phone'), icon: 'phone', link: { href: hrefs.contact, label: t('phone.link') } },
          { ...way('paper'), icon: 'printer', link: { href: hrefs.rules, label: t('paper.link') } },
          {
            ...way('follow'),
            icon: 'search',
            link: { href: hrefs.follow, label: t('follow.link') },
          },
        ]}
      />
    </Section>
  )
}
