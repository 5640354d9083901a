import type { Instant } from '#db/schema.ts'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { iconNamed } from '../../ui/icon-named.ts'
import { MetaItem } from '../../ui/meta.tsx'
import { PostulateHead } from '../../ui/postulate-head.tsx'
import { NumBlock } from '../../ui/stone.tsx'
import { Area, Chip, GoalTag, Pill } from '../../ui/tags.tsx'
import { CardOriginItem } from '../cards/card-origin.tsx'
import { awaitsAnswer } from '../submissions/status.ts'
import { CHANNEL_ICONS } from './channel-icons.ts'
import { LongDate } from './long-date.tsx'
import type { PublicPostulate } from './read-public-page.server.ts'
import { LateTag, OutcomeTags } from './outcome-tags.tsx'

export type PostulateHeaderProps = {
  postulate: PublicPostulate
  now: Instant
  areaHref: (slug: string) => string
  goalHref: (set: string, code: string) => string
  themeHref: (slug: string) => string
  workshopHref: (slug: string) => string
}

/** Number, outcome, title, facts and tags. */
export function PostulateHeader({ postulate, now, ...href }: PostulateHeaderProps) {
  const t = useTranslations()
  const { tags, handling, channel } = postulate
  const isLate = awaitsAnswer({ visibility: 'published', handling }) && postulate.answerDueAt < now
  return (
    <PostulateHead
      title={<Written locale={postulate.locale}>{postulate.title}</Written>}
      id={
        <>
          <NumBlock
            label={t(
              postulate.submissionKind === 'remark'
                ? 'remarks.page.number'
                : 'common.postulateNumber',
            )}
            number={postulate.reference}
          />
          <OutcomeTags handling={handling} positionCode={postulate.positionCode} />
          {isLate ? <LateTag /> : null}
          {postulate.isDemo ? <Pill>{t('common.demo')}</Pill> : null}
        </>
      }
      meta={
        <>
          <MetaItem icon={CHANNEL_ICONS[channel]}>{t(`status.channel.${channel}`)}</MetaItem>
          <MetaItem icon="calendar-days">
            <LongDate at={postulate.receivedAt} />
          </MetaItem>
          {postulate.estate ? <MetaItem icon="map-pin">{postulate.estate}</MetaItem> : null}
          <MetaItem icon={postulate.organisation ? 'building-2' : 'user-round'}>
            {postulate.organisation ?? t(`status.author.${postulate.authorKind}`)}
          </MetaItem>
          <CardOriginItem
            origin={postulate.origin}
            href={href.workshopHref(postulate.origin?.workshop.slug ?? '')}
          />
        </>
      }
      tags={
        <>
          {tags.areas.map((area) => (
            <Area
              key={area.slug}
              slug={area.code}
              name={area.name}
              icon={iconNamed(area.icon)}
              href={href.areaHref(area.slug)}
            />
          ))}
          {tags.goals.map(({ set, code, name }) => (
            <GoalTag
              key={`${set} ${code}`}
              code={code}
              name={name}
              href={href.goalHref(set, code)}
            />
          ))}
          {tags.themes.map((theme) => (
            <Chip key={theme.slug} href={href.themeHref(theme.slug)}>
              {theme.name}
            </Chip>
          ))}
        </>
      }
    />
  )
}
