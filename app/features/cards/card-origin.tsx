import { useTranslations } from '../../i18n/page-context.tsx'
import { MetaItem } from '../../ui/meta.tsx'
import type { CardOrigin } from './card-origin.server.ts'

type Props = { origin: CardOrigin | null; href: string }

/** „z warsztatu X, stół 3, za: 6 osób, 4 kropki”: where a submission was written, with the numbers of its card. */
export function CardOriginItem({ origin, href }: Props) {
  const t = useTranslations('cards.origin')
  if (!origin) return null
  const facts = [
    origin.table === null ? null : t('table', { number: origin.table }),
    origin.agree > 0 ? t('agree', { count: origin.agree }) : null,
    origin.differ > 0 ? t('differ', { count: origin.differ }) : null,
    origin.dots > 0 ? t('dots', { count: origin.dots }) : null,
    origin.merged > 0 ? t('merged', { count: origin.merged }) : null,
  ]
  return (
    <MetaItem icon="presentation">
      <span>
        <a href={href}>{t('from', { title: origin.workshop.title })}</a>
        {facts.filter((fact) => fact !== null).map((fact) => `, ${fact}`)}
      </span>
    </MetaItem>
  )
}
