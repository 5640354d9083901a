import { useTranslations } from '../../i18n/page-context.tsx'
import type { Gaps } from './gaps.ts'

type GapListProps = {
  gaps: Gaps
  hrefs: {
    goal: (set: string, code: string) => string
    area: (slug: string) => string
    /** What one can do about silence: the public writes, the team plans a workshop. */
    act: string
    estates: string
    workshops: string
  }
  kind: 'public' | 'staff'
}

/** What nobody speaks about, each with the next step. */
export function GapList({ gaps, hrefs, kind }: GapListProps) {
  const t = useTranslations('room.gaps')
  const act = <a href={hrefs.act}>{t(`act.${kind}`)}</a>
  return (
    <ul className="gaps">
      {gaps.goals.map((goal) => (
        <li key={`${goal.set} ${goal.code}`}>
          <b>
            <a href={hrefs.goal(goal.set, goal.code)}>
              {goal.code} {goal.name}
            </a>
          </b>
          <span>{t('goal', { count: goal.count, areas: goal.silentAreas })}</span>
          {act}
        </li>
      ))}
      {gaps.quietGoals > gaps.goals.length ? (
        <li>
          <span>{t('moreGoals', { count: gaps.quietGoals - gaps.goals.length })}</span>
        </li>
      ) : null}
      {gaps.areas.map((area) => (
        <li key={area.slug}>
          <b>
            <a href={hrefs.area(area.slug)}>{area.name}</a>
          </b>
          <span>{t('area', { count: area.count })}</span>
          {act}
        </li>
      ))}
      {gaps.combinations.length > 0 ? (
        <li>
          <b>{t('combinations', { count: gaps.emptyCombinations })}</b>
          <span>{t('combinationsFirst')}</span>
          <ul>
            {gaps.combinations.map(({ set, code, goal, area, areaSlug }) => (
              <li key={`${set} ${code} ${areaSlug}`}>
                {code} {goal} – {area}
              </li>
            ))}
          </ul>
        </li>
      ) : null}
      {gaps.estates.silent > 0 ? (
        <li>
          <b>{t('estates', { silent: gaps.estates.silent, all: gaps.estates.all })}</b>
          <span>{t('estatesNames', { names: gaps.estates.names.join(', ') })}</span>
          <a href={hrefs.estates}>{t('seeEstates')}</a>
        </li>
      ) : null}
      {gaps.authors.length > 0 ? (
        <li>
          <b>{t('authors')}</b>
          <span>{gaps.authors.map((author) => t(`who.${author}`)).join(', ')}</span>
          <a href={hrefs.workshops}>{t(`invite.${kind}`)}</a>
        </li>
      ) : null}
    </ul>
  )
}
