import type { ReactNode } from 'react'
import { useFormatter, useTranslations } from '../../../i18n/page-context.tsx'
import { Button } from '../../../ui/button.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import { Seg } from '../../../ui/seg.tsx'
import type { ComparisonPage } from './read-comparison.server.ts'

export type ComparisonHeadProps = {
  page: ComparisonPage
  crumbs: ReactNode
  versionHref: (number: number) => string
  ownHref: string
}

/** Which two versions, and the way to other ones. */
export function ComparisonHead({ page, crumbs, versionHref, ownHref }: ComparisonHeadProps) {
  const t = useTranslations('versions.changes')
  const format = useFormatter()
  const { before, after, versions } = page
  const day = (instant: string) => format.dateTime(new Date(instant), { dateStyle: 'long' })
  const shown = versions.filter((each) => each.state !== 'draft').slice(-3)
  const others = versions.filter((each) => each.id !== after.id && each.state !== 'draft')
  return (
    <>
      <header className="doc__h">
        <div className="wrap">
          {crumbs}
          <div className="doc__t">
            <div>
              <h1>{t('title', { number: after.number })}</h1>
              <p className="lead">
                {after.state === 'draft' || before.publishedAt === null
                  ? t('leadDraft', { title: page.document.title, number: before.number })
                  : t('lead', {
                      title: page.document.title,
                      number: before.number,
                      date: day(before.publishedAt),
                    })}
              </p>
            </div>
          </div>
        </div>
      </header>
      <div className="docbar">
        <div className="wrap">
          <Seg
            label={t('versions')}
            items={[
              ...shown.map((each) => ({
                href: versionHref(each.number),
                label: t('version', { number: each.number }),
              })),
              { href: ownHref, label: t('crumb'), icon: 'git-compare' as const, current: true },
            ]}
          />
          {others.length > 1 ? (
            <form method="get" className="docbar__f">
              <Field id="z" label={t('compareWith')}>
                <Select name="z" defaultValue={String(before.number)}>
                  {others.map((each) => (
                    <option key={each.id} value={each.number}>
                      {t('version', { number: each.number })}
                    </option>
                  ))}
                </Select>
              </Field>
              <Button variant="line">{t('compare')}</Button>
            </form>
          ) : null}
        </div>
      </div>
    </>
  )
}

export function ComparisonCounts({ page }: { page: ComparisonPage }) {
  const t = useTranslations('versions.changes')
  const { counts, total } = page.comparison
  const voices = new Set(
    Object.values(page.thanks).flatMap((list) => list.map((each) => each.reference)),
  ).size
  const rows = [
    [counts.changed, t('changed', { count: counts.changed, total })],
    [counts.added, t('added', { count: counts.added })],
    [counts.removed, t('removed', { count: counts.removed })],
    [counts.moved, t('moved', { count: counts.moved })],
    ...(voices > 0 ? [[voices, t('remarks', { count: voices })] as const] : []),
  ] as const
  return (
    <dl className="dsum">
      {rows.map(([count, label]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="num">{count}</dd>
        </div>
      ))}
    </dl>
  )
}
