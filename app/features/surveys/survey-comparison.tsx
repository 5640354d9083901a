import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Pill } from '../../ui/tags.tsx'
import { instantOfDay } from '../../lib/day.ts'
import type { Comparison } from './compare.ts'

type SurveyComparisonProps = { comparison: Comparison; documentHref: (slug: string) => string }

/** Two bars for each area: those who wrote, and hatched those who were asked. */
export function SurveyComparison({ comparison, documentHref }: SurveyComparisonProps) {
  const t = useTranslations('room.surveys')
  const common = useTranslations('common')
  const format = useFormatter()
  const { survey, scale, voices } = comparison
  const day = (iso: string) => format.dateTime(new Date(instantOfDay(iso)), { dateStyle: 'long' })
  const width = (share: number) => `${Math.min(100, (share / scale) * 100)}%`
  return (
    <div className="vs">
      <p className="vs__about">
        <b>
          <Written locale="pl">{survey.title}</Written>
        </b>{' '}
        {survey.isExample ? <Pill icon="info">{common('example')}</Pill> : null}
        <br />
        {t('facts', {
          size: survey.sampleSize,
          margin: survey.margin,
          from: day(survey.startsOn),
          to: day(survey.endsOn),
        })}{' '}
        <Written locale="pl">{survey.method}</Written>{' '}
        {survey.document ? (
          <a href={documentHref(survey.document.slug)}>
            <Written locale="pl">{survey.document.title}</Written>
          </a>
        ) : survey.source ? (
          t('source', { source: survey.source })
        ) : null}
      </p>
      <p>
        {t('question')} <Written locale="pl">{survey.question}</Written>
      </p>
      <svg className="vs__defs" aria-hidden="true" focusable="false">
        <pattern
          id="vs-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="3" height="6" className="vs__hatch" />
        </pattern>
      </svg>
      <ul>
        {comparison.areas.map((area) => (
          <li key={area.slug}>
            <h3>{area.name}</h3>
            <p>
              <span>{t('platform', { count: voices })}</span>
              <svg className="vs__b" aria-hidden="true">
                <rect className="vs__p" width={width(area.platform.share)} height="100%" />
              </svg>
              <b>{area.platform.share}%</b>
            </p>
            <p>
              <span>{t('asked', { count: survey.sampleSize })}</span>
              {area.survey ? (
                <>
                  <svg className="vs__b" aria-hidden="true">
                    <rect
                      fill="url(#vs-hatch)"
                      className="vs__a"
                      width={width(area.survey.share)}
                      height="100%"
                    />
                  </svg>
                  <b>
                    {format.number(area.survey.share)}%{' '}
                    <span>±{format.number(area.survey.margin)}</span>
                  </b>
                </>
              ) : (
                <span>{t('notAsked')}</span>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
