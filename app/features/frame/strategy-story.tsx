import { useTranslations } from '../../i18n/page-context.tsx'
import { LinkList } from '../../ui/definition-list.tsx'
import { Section } from '../../ui/section.tsx'
import { Pill } from '../../ui/tags.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import type { GoalSet, Term } from './codebook.server.ts'
import { PastWorkshops, type PastWorkshop } from './past-workshops.tsx'
import { StrategyBodies, type Body } from './strategy-bodies.tsx'
import type { StrategyFrame } from './strategy.server.ts'

type StrategyStoryProps = {
  strategy: StrategyFrame
  evidence: readonly { code: string; title: string; description: string }[]
  areas: readonly Pick<Term, 'slug' | 'name' | 'description'>[]
  goalSets: readonly GoalSet[]
  bodies: readonly Body[]
  workshops: readonly PastWorkshop[]
  hrefs: {
    area: (slug: string) => string
    goal: (set: string, code: string) => string
    workshop: (slug: string) => string
    workshops: (query: { kiedy: string }) => string
  }
}

/** The strategy itself: its way, what it rests on, what it speaks about and who makes it. */
export function StrategyStory(props: StrategyStoryProps) {
  const { strategy, evidence, areas, goalSets, bodies, workshops, hrefs } = props
  const t = useTranslations('strategy')
  return (
    <>
      <Section title={t('stages.title')} lead={t('stages.lead')} id="etapy">
        <Timeline
          items={strategy.stages.map((stage) => ({
            when: stage.when || t(`stages.${stage.state}`),
            title: stage.title,
            body: stage.description,
            state: stage.state,
          }))}
        />
      </Section>
      <Section title={t('evidence.title')} lead={t('evidence.lead')} id="zrodla" band>
        <ol className="numbered">
          {evidence.map((source) => (
            <li key={source.code}>
              <h3>{source.title}</h3>
              <p>{source.description}</p>
            </li>
          ))}
        </ol>
      </Section>
      <Section title={t('areas.title')} lead={t('areas.lead')} id="obszary">
        <LinkList
          items={areas.map((area) => ({
            href: hrefs.area(area.slug),
            label: area.name,
            note: area.description,
          }))}
        />
      </Section>
      <Section title={t('goals.title')} lead={t('goals.lead')} id="cele" band>
        <div className="flow">
          {goalSets.map((set) => (
            <article className="panel" key={set.id}>
              <h3>{set.name}</h3>
              {set.state === 'preparing' && <Pill>{t('goals.preparing')}</Pill>}
              {set.note && <p className="muted">{set.note}</p>}
              <LinkList
                items={set.goals.map((goal) => ({
                  href: hrefs.goal(set.code, goal.code),
                  label: `${goal.code}. ${goal.name}`,
                }))}
              />
            </article>
          ))}
        </div>
      </Section>
      <StrategyBodies bodies={bodies} />
      <PastWorkshops
        workshops={workshops}
        archiveHref={hrefs.workshops({ kiedy: 'archiwum' })}
        hrefOf={hrefs.workshop}
      />
    </>
  )
}
