import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { ChangeCard, ChangeCards } from '../../ui/change-card.tsx'
import type { IconName } from '../../ui/icons.ts'
import { ItemNumber, MetaItem } from '../../ui/meta.tsx'
import { Section } from '../../ui/section.tsx'
import { Area } from '../../ui/tags.tsx'
import { PositionTag } from '../submissions/status-tag.tsx'
import type { LatestAnswer } from './latest-answers.server.ts'

type Props = { answers: (LatestAnswer & { href: string })[]; all: string; rejected: string }

/** A voice on the left, the city's answer on the right: also when the answer is no. */
export function LatestAnswers({ answers, all, rejected }: Props) {
  const t = useTranslations('home.answers')
  const channel = useTranslations('status.channel')
  return (
    <Section title={t('title')} more={<a href={all}>{t('all')}</a>}>
      {answers.length === 0 && <p className="muted">{t('none')}</p>}
      <ChangeCards>
        {answers.map((answer) => (
          <ChangeCard
            key={answer.reference}
            meta={
              <>
                <ItemNumber href={answer.href}>{answer.reference}</ItemNumber>
                <MetaItem>{channel(answer.channel)}</MetaItem>
                {answer.estate && <MetaItem icon="map-pin">{answer.estate}</MetaItem>}
              </>
            }
            quote={<Written locale={answer.locale}>{`„${answer.title}”`}</Written>}
            tags={answer.areas.map((area) => (
              <Area
                key={area.slug}
                slug={area.code}
                name={area.name}
                icon={area.icon as IconName}
              />
            ))}
            outcome={
              <>
                <PositionTag code={answer.position} /> {answer.unit}
              </>
            }
          >
            <p>
              <Written locale="pl">{answer.summary}</Written>
            </p>
          </ChangeCard>
        ))}
      </ChangeCards>
      <p className="changes__more">
        <a href={rejected}>{t('rejected')}</a>
      </p>
    </Section>
  )
}
