import { useTranslations } from '../../../i18n/page-context.tsx'
import { Written } from '../../../i18n/written.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { SubSection } from '../../../ui/section.tsx'
import type { PublicWorkshop } from './public-workshop.ts'

type Props = {
  workshop: PublicWorkshop
  hrefs: {
    consultation: (slug: string) => string
    document: (slug: string) => string
    file: (hash: string, name: string) => string
  }
}

/** The consultation and the documents it belongs to, and what to read before. */
export function LinkedThings({ workshop, hrefs }: Props) {
  const t = useTranslations('workshops.page')
  const { consultations, documents, materials } = workshop
  const links = [
    ...consultations.map(({ slug, title }) => ({
      href: hrefs.consultation(slug),
      icon: 'messages-square' as const,
      label: t('consultation'),
      title,
    })),
    ...documents.map(({ slug, title }) => ({
      href: hrefs.document(slug),
      icon: 'book-open' as const,
      label: t('document'),
      title,
    })),
    ...materials.map(({ hash, fileName, title }) => ({
      href: hrefs.file(hash, fileName),
      icon: 'file-down' as const,
      label: t('material'),
      title,
    })),
  ]
  if (links.length === 0) return null
  return (
    <SubSection title={t('linked')} id="zwiazane">
      <ul className="wlinks">
        {links.map(({ href, icon, label, title }) => (
          <li key={href}>
            <Icon name={icon} />
            <span>
              <span className="muted">{label}</span>
              <a href={href}>
                <Written locale="pl">{title}</Written>
              </a>
            </span>
          </li>
        ))}
      </ul>
    </SubSection>
  )
}
