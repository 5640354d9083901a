import type { ComponentProps, ReactNode } from 'react'
import { WhyTagged } from '../features/coding/why-tagged.tsx'
import type { IndicatorCard } from '../features/indicators/card.ts'
import { IndicatorLine } from '../features/indicators/indicator-line.tsx'
import { PostulateHeader } from '../features/register/postulate-header.tsx'
import { PostulateRest } from '../features/register/postulate-rest.tsx'
import { PostulateSide } from '../features/register/postulate-side.tsx'
import { WholeText } from '../features/submissions/whole-text.tsx'
import { useTranslations } from '../i18n/page-context.tsx'
import { Written } from '../i18n/written.tsx'
import { SideColumns } from '../ui/columns.tsx'
import { ReadingText } from '../ui/postulate-head.tsx'
import { urls } from './urls.ts'

type SideProps = ComponentProps<typeof PostulateSide>
type Props = Pick<SideProps, 'postulate' | 'mine' | 'now' | 'address'> & {
  /** What of its text is shown; by default all. */
  text?: ComponentProps<typeof WholeText>['text']
  /** Of the list that a theme leads to. */
  list?: Record<string, string>
  /** What only its kind has, before the words and after them. */
  before?: ReactNode
  children?: ReactNode
  /** What the city measures that it asks for. */
  indicators?: readonly IndicatorCard[]
}

/** A submission as everybody sees it, whatever its kind. */
export function SubmissionArticle({
  postulate,
  mine,
  now,
  address,
  text = postulate,
  list,
  before,
  children,
  indicators = [],
}: Props) {
  const t = useTranslations('postulate')
  return (
    <article>
      <SideColumns
        sideLabel={t('side')}
        side={
          <PostulateSide
            postulate={postulate}
            mine={mine}
            now={now}
            action={urls.postulateEngagement(postulate.reference)}
            influenceHref={urls.influence(postulate.reference)}
            address={address}
          />
        }
        rest={<PostulateRest postulate={postulate} hrefOf={urls.postulate} />}
      >
        <PostulateHeader
          postulate={postulate}
          now={now}
          areaHref={urls.area}
          goalHref={urls.goal}
          themeHref={(slug) => urls.postulates({ ...list, temat: slug })}
          workshopHref={urls.workshop}
        />
        {before}
        <ReadingText>
          <Written locale={postulate.locale} as="div">
            <WholeText text={text} redacted={(word) => t(`redaction.${word}`)} />
          </Written>
        </ReadingText>
        <WhyTagged why={postulate.why} />
        {children}
        <IndicatorLine cards={indicators} hrefOf={urls.indicator} />
        {postulate.isWrittenDown ? (
          <p className="pt__note sm muted">{t(`writtenDown.${postulate.channel}`)}</p>
        ) : null}
      </SideColumns>
    </article>
  )
}
