import { Fragment } from 'react'
import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Button } from '../../ui/button.tsx'
import { Compare } from '../../ui/case-text.tsx'
import { ItemNumber, MetaItem } from '../../ui/meta.tsx'
import { Pill } from '../../ui/tags.tsx'
import { PositionTag, StatusTag } from '../submissions/status-tag.tsx'
import { statusOf } from '../submissions/status.ts'
import type { AlikeWaiting } from './read-alike-waiting.server.ts'
import type { CaseSimilar } from './read-case-similar.server.ts'
import type { SharedPart } from './shared-words.ts'
import { VeryTag } from './similar-words.tsx'

type CaseSimilarBoxProps = {
  reference: string
  items: readonly CaseSimilar[]
  /** The form of the decision, where one can be made. */
  form: string | null
  /** What was just told apart. */
  apart: string | null
  hrefOf(item: CaseSimilar): string
  /** Others that wait for moderation and say nearly the same. */
  waiting: readonly AlikeWaiting[]
  waitingHref(reference: string): string
}

/** Beside a case: what is already public and like it. Only a person joins two. */
export function CaseSimilarBox(props: CaseSimilarBoxProps) {
  const { reference, items, form, apart, hrefOf } = props
  const t = useTranslations('similar')
  return (
    <section className="simcase flow-s" aria-labelledby="similar">
      <h2 id="similar">{t('desk.title')}</h2>
      <p className="xs muted">{items.length > 0 ? t('desk.lead') : t('desk.none')}</p>
      {apart ? <p role="status">{t('desk.apartDone', { reference: apart })}</p> : null}
      {items.map((item) => (
        <details key={item.reference} className="simcase__i">
          <summary>
            <Written locale={item.locale}>{item.title}</Written> <ItemMeta item={item} />
          </summary>
          <div className="flow-s">
            <p className="xs">
              {t('desk.words', { words: item.sharedWords.join(', ') })}{' '}
              {item.authorSaid ? <b>{t(`desk.author.${item.authorSaid}`)}</b> : null}
            </p>
            <Compare
              first={{
                head: `${t('desk.this')} ${reference}`,
                body: <Text title={item.mine.title} body={item.mine.body} />,
              }}
              second={{
                head: <a href={hrefOf(item)}>{item.reference}</a>,
                body: (
                  <Written locale={item.locale} as="div">
                    <Text title={item.theirs.title} body={item.theirs.body} />
                  </Written>
                ),
              }}
            />
            <Acts item={item} form={form} />
          </div>
        </details>
      ))}
      <WaitingList items={props.waiting} hrefOf={props.waitingHref} />
    </section>
  )
}

type WaitingListProps = {
  items: readonly AlikeWaiting[]
  hrefOf(reference: string): string
}

function WaitingList({ items, hrefOf }: WaitingListProps) {
  const t = useTranslations('similar.desk')
  const format = useFormatter()
  if (items.length === 0) return null
  return (
    <>
      <h3>{t('waitingTitle')}</h3>
      <p className="xs muted">{t('waitingLead')}</p>
      <ul className="flow-s">
        {items.map((item) => (
          <li key={item.reference}>
            <a href={hrefOf(item.reference)}>
              <Written locale="pl">{item.title}</Written>
            </a>
            <span className="meta">
              <ItemNumber>{item.reference}</ItemNumber>
              <StatusTag status={statusOf({ visibility: 'awaiting', handling: 'received' })} />
              <MetaItem icon="calendar-days">
                <time dateTime={item.receivedAt}>
                  {format.dateTime(new Date(item.receivedAt), { dateStyle: 'long' })}
                </time>
              </MetaItem>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function ItemMeta({ item }: { item: CaseSimilar }) {
  const t = useTranslations('similar')
  const { isVery, place, positionCode, handling, authorSaid } = item
  return (
    <span className="meta">
      <ItemNumber>{item.reference}</ItemNumber>
      {authorSaid ? <Pill>{t(`desk.authorShort.${authorSaid}`)}</Pill> : null}
      {isVery ? <VeryTag place={place} /> : null}
      <MetaItem icon="map-pin">
        {item.estate ? `${item.estate}: ${t(`place.${place}`)}` : t(`place.${place}`)}
      </MetaItem>
      {positionCode ? (
        <PositionTag code={positionCode} />
      ) : (
        <StatusTag status={statusOf({ visibility: 'published', handling })} />
      )}
    </span>
  )
}

function Acts({ item, form }: { item: CaseSimilar; form: string | null }) {
  const t = useTranslations('similar.desk')
  const { reference } = item
  const apart = (
    <Button
      form={form ?? undefined}
      name="beside"
      value={`apart ${reference}`}
      variant="line"
      formNoValidate
    >
      {t('apart')}
    </Button>
  )
  if (form === null) return <form method="post">{apart}</form>
  return (
    <div className="row">
      <Button
        form={form}
        name="beside"
        value={`merge ${reference}`}
        variant="line"
        icon="merge"
        title={t('mergeHint')}
        formNoValidate
      >
        {t('merge', { reference })}
      </Button>
      {apart}
    </div>
  )
}

function Text({ title, body }: { title: readonly SharedPart[]; body: readonly SharedPart[] }) {
  return (
    <>
      <h3 className="simcase__t">
        <Marked parts={title} />
      </h3>
      <p className="difftext">
        <Marked parts={body} />
      </p>
    </>
  )
}

function Marked({ parts }: { parts: readonly SharedPart[] }) {
  const t = useTranslations('similar.desk')
  return parts.map(({ text, isShared }, index) =>
    isShared ? (
      <Fragment key={index}>
        <span className="vh">{` ${t('shared')} `}</span>
        <mark>{text}</mark>
        <span className="vh">{` ${t('sharedEnd')} `}</span>
      </Fragment>
    ) : (
      text
    ),
  )
}
