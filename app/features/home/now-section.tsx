import { useTranslations } from '../../i18n/page-context.tsx'
import { ButtonLink } from '../../ui/button.tsx'
import { OpenCard, OpenCards, OpenItem } from '../../ui/open-card.tsx'
import { Section } from '../../ui/section.tsx'
import { Chip, Pill } from '../../ui/tags.tsx'

type Stage = { id: number; title: string; description: string; when: string }
type Props = { current: Stage | null; next: Stage[]; newPostulate: string; stages: string }

/** The stage of the strategy that is going on, and what comes after it. */
export function NowSection({ current, next, newPostulate, stages }: Props) {
  const t = useTranslations('home.now')
  const submit = useTranslations('shell.nav')('submit')
  if (!current) return null
  return (
    <Section title={t('title')} more={<a href={stages}>{t('all')}</a>}>
      <OpenCards>
        <OpenCard
          title={current.title}
          above={
            <>
              <Pill>{t('open')}</Pill>
              <Chip icon="message-square-text">{t('ask')}</Chip>
            </>
          }
          actions={<ButtonLink href={newPostulate}>{submit}</ButtonLink>}
        >
          <p>{current.description}</p>
        </OpenCard>
        {next.map((stage) => (
          <OpenItem
            key={stage.id}
            href={stages}
            title={stage.title}
            kind={{ icon: 'calendar-days', label: stage.when || t('next') }}
          />
        ))}
      </OpenCards>
    </Section>
  )
}
