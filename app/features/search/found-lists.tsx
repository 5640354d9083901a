import type { Instant } from '#db/schema.ts'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { instantOfDay } from '../../lib/day.ts'
import { Marked } from '../../ui/marked.tsx'
import { MetaItem } from '../../ui/meta.tsx'
import { PostulateCard, PostulateList } from '../../ui/postulate-card.tsx'
import { Pill } from '../../ui/tags.tsx'
import type { RegisterRow } from '../register/list-published.server.ts'
import { RegisterCard } from '../register/register-card.tsx'
import type { FoundDocument, FoundWorkshop } from './search-everything.server.ts'

type SubmissionsProps = {
  rows: readonly RegisterRow[]
  now: Instant
  hrefOf: (row: RegisterRow) => string
}

export function FoundSubmissions({ rows, now, hrefOf }: SubmissionsProps) {
  return (
    <PostulateList>
      {rows.map((row) => (
        <RegisterCard key={row.reference} row={row} href={hrefOf(row)} now={now} />
      ))}
    </PostulateList>
  )
}

type DocumentsProps = {
  rows: readonly FoundDocument[]
  /** Without a key: the document itself. */
  hrefOf: (slug: string, version: number, key: string | null) => string
}

/** Documents with the paragraphs that hold the words; each paragraph is a link to its place. */
export function FoundDocuments({ rows, hrefOf }: DocumentsProps) {
  const t = useTranslations()
  return (
    <ul className="search-docs">
      {rows.map(({ slug, version, title, isDemo, paragraphs }) => (
        <li key={slug}>
          <h3>
            <a href={hrefOf(slug, version, null)}>
              <Written locale="pl">
                <Marked pieces={title} />
              </Written>
            </a>{' '}
            {isDemo ? <Pill>{t('common.demo')}</Pill> : null}
          </h3>
          <ul>
            {paragraphs.map(({ key, number, excerpt }) => (
              <li key={key}>
                {number ? (
                  <a href={hrefOf(slug, version, key)}>{t('search.paragraph', { number })}</a>
                ) : (
                  <a href={hrefOf(slug, version, key)}>{t('search.place')}</a>
                )}
                {': '}
                <Written locale="pl">
                  <Marked pieces={excerpt} />
                </Written>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}

type WorkshopsProps = { rows: readonly FoundWorkshop[]; hrefOf: (slug: string) => string }

export function FoundWorkshops({ rows, hrefOf }: WorkshopsProps) {
  const t = useTranslations()
  const format = useFormatter()
  const inWords = (day: string) =>
    format.dateTime(new Date(instantOfDay(day)), { dateStyle: 'long' })
  return (
    <PostulateList>
      {rows.map(({ slug, title, excerpt, startsOn, endsOn, isDemo }) => (
        <PostulateCard
          key={slug}
          href={hrefOf(slug)}
          title={<Marked pieces={title} />}
          areas={[]}
          excerpt={
            <Written locale="pl">
              <Marked pieces={excerpt} />
            </Written>
          }
          meta={
            <>
              <MetaItem icon="calendar-days">
                {startsOn === endsOn
                  ? inWords(startsOn)
                  : `${inWords(startsOn)} – ${inWords(endsOn)}`}
              </MetaItem>
              {isDemo ? <Pill>{t('common.demo')}</Pill> : null}
            </>
          }
        />
      ))}
    </PostulateList>
  )
}
