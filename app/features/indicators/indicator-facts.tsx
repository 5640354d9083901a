import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { DefinitionList } from '../../ui/definition-list.tsx'
import type { IndicatorPage } from './read-indicator.server.ts'
import { useAmount, usePeriod } from './words.tsx'

type Props = {
  page: Pick<IndicatorPage, 'row' | 'card' | 'source' | 'owner' | 'terms' | 'targets'>
  areaHref: (slug: string) => string
  goalHref: (set: string, code: string) => string
}

/** What one must know to read its numbers. */
export function IndicatorFacts({ page, areaHref, goalHref }: Props) {
  const t = useTranslations('indicators')
  const { row, card, source, owner, terms, targets } = page
  const amount = useAmount(card.measure)
  const period = usePeriod()
  const unknown = <span className="muted">{t('unknown')}</span>
  const items = [
    { key: 'code', term: t('fact.code'), value: t(`code.${row.edition}`, { code: row.code }) },
    {
      key: 'kind',
      term: t('fact.kind'),
      value: row.kind ? t(`kind.${row.kind}`) : t('kind.own'),
    },
    { key: 'area', term: t('fact.area'), value: card.areaName ?? unknown },
    { key: 'theme', term: t('fact.theme'), value: card.themeName ?? unknown },
    { key: 'measure', term: t('fact.measure'), value: card.measure || t('noMeasure') },
    {
      key: 'direction',
      term: t('fact.direction'),
      value: `${t(`direction.${card.direction}`)} ${t('directionChoice')}`,
    },
    { key: 'source', term: t('fact.source'), value: source || unknown },
    {
      key: 'method',
      term: t('fact.method'),
      value: row.method ? <Written locale="pl">{row.method}</Written> : unknown,
    },
    {
      key: 'owner',
      term: t('fact.owner'),
      value: owner ? <Written locale="pl">{owner}</Written> : unknown,
    },
    {
      key: 'baseline',
      term: t('fact.baseline'),
      value: card.baseline
        ? `${amount(card.baseline.value)} (${period(card.baseline.period)})`
        : unknown,
    },
    {
      key: 'target',
      term: t('fact.target'),
      value:
        targets.length > 0
          ? targets.map((each) => `${amount(each.value)} (${each.year})`).join('; ')
          : unknown,
    },
    {
      key: 'goals',
      term: t('fact.goals'),
      value:
        terms.length === 0 ? (
          unknown
        ) : (
          <ul className="inlist">
            {terms.map((term) => (
              <li key={term.id}>
                <a
                  href={term.kind === 'area' ? areaHref(term.slug) : goalHref(term.set, term.code)}
                >
                  {term.kind === 'area' ? '' : `${term.code} `}
                  {term.name}
                </a>
              </li>
            ))}
          </ul>
        ),
    },
  ]
  return <DefinitionList items={items} className="infacts" />
}
