import { useTranslations } from '../../i18n/page-context.tsx'
import type { Gaps } from './gaps.ts'

/** The list shows the start of each; its file has them all. */
const MOST_GOALS = 4
const MOST_COMBINATIONS = 3
const MOST_ESTATES = 4

type GapListProps = {
  gaps: Gaps
  hrefs: {
    goal: (set: string, code: string) => string
    area: (slug: string) => string
    /** What one can do about silence: the public writes, the team plans a workshop. */
    act: string
    estates: string
    workshops: string
    file: (name: string) => string
  }
  kind: 'public' | 'staff'
}

/** What nobody speaks about, each with the next step. */
export function GapList({ gaps, hrefs, kind }: GapListProps) {
  const t = useTranslations('room.gaps')
  const room = useTranslations('room')
  const act = <a href={hrefs.act}>{t(`act.${kind}`)}</a>
  const likely = gaps.combinations.filter((pair) => pair.isLikely).slice(0, MOST_COMBINATIONS)
  const { silent } = gaps.estates
  const names = silent.slice(0, MOST_ESTATES).map((estate) => estate.name)
  return (
    <>
      <ul className="gaps">
        {gaps.goals.slice(0, MOST_GOALS).map((goal) => (
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
        {gaps.goals.length > MOST_GOALS ? (
          <li>
            <span>{t('moreGoals', { count: gaps.goals.length - MOST_GOALS })}</span>
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
            <b>{t('combinations', { count: gaps.combinations.length })}</b>
            {likely.length > 0 ? (
              <>
                <span>{t('combinationsFirst')}</span>
                <ul>
                  {likely.map(({ set, code, goal, area, areaSlug }) => (
                    <li key={`${set} ${code} ${areaSlug}`}>
                      <a href={hrefs.goal(set, code)}>
                        {code} {goal}
                      </a>{' '}
                      – <a href={hrefs.area(areaSlug)}>{area}</a>
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
          </li>
        ) : null}
        {silent.length > 0 ? (
          <li>
            <b>{t('estates', { silent: silent.length, all: gaps.estates.all })}</b>
            <span>{t('estatesNames', { names: names.join(', ') })}</span>
            <a href={hrefs.estates}>{t('seeEstates')}</a>
          </li>
        ) : null}
        {gaps.authors.length > 0 ? (
          <li>
            <b>{t('authors')}</b>
            <span>
              {t('authorsWhy')} {gaps.authors.map((author) => t(`who.${author}`)).join(', ')}
            </span>
            <a href={hrefs.workshops}>{t(`invite.${kind}`)}</a>
          </li>
        ) : null}
      </ul>
      <p className="files">
        {room('filesOf')} <a href={hrefs.file('luki.csv')}>CSV</a>{' '}
        <a href={hrefs.file('luki.json')}>JSON</a>
      </p>
    </>
  )
}
