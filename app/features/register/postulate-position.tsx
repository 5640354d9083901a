import { useTranslations } from '../../i18n/page-context.tsx'
import { Written } from '../../i18n/written.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { PlainText } from '../../ui/plain-text.tsx'
import { PositionBox } from '../../ui/position-box.tsx'
import type { CaseAnswer } from '../case/case-answer.server.ts'
import { LongDate } from './long-date.tsx'
import type { Related } from './related.server.ts'
import { POSITION_LOOK } from '../submissions/status-tag.tsx'

export type PostulatePositionProps = {
  answer: CaseAnswer
  together: Related['answeredTogether']
  hrefOf: (reference: string) => string
}

/** The city's answer, as the unit gave it. */
export function PostulatePosition({ answer, together, hrefOf }: PostulatePositionProps) {
  const t = useTranslations()
  const { code, summary, whatChanges, whatStays, justification, exception, unit, publishedAt } =
    answer
  return (
    <PositionBox
      {...POSITION_LOOK[code]}
      title={t('postulate.position.title', { code: t(`status.position.${code}`).toLowerCase() })}
      date={publishedAt ? <LongDate at={publishedAt} /> : null}
      short={<Written locale="pl">{summary}</Written>}
      changes={
        whatChanges
          ? { title: t('postulate.position.changes'), body: <InPolish text={whatChanges} /> }
          : undefined
      }
      unchanged={
        whatStays
          ? { title: t('postulate.position.stays'), body: <InPolish text={whatStays} /> }
          : undefined
      }
      signature={
        unit
          ? { mark: markOf(unit.shortName), body: <b lang="pl">{unit.name}</b> }
          : { mark: 'UM', body: <b>{t('common.anonymousCity')}</b> }
      }
      footer={
        together.length > 0 ? (
          <Disclosure summary={t('postulate.position.together', { count: together.length })}>
            <ul>
              {together.map(({ reference, title }) => (
                <li key={reference}>
                  <a href={hrefOf(reference)}>
                    {reference} {title}
                  </a>
                </li>
              ))}
            </ul>
          </Disclosure>
        ) : null
      }
    >
      {exception ? <InPolish text={exception} /> : null}
      {justification ? <InPolish text={justification} /> : null}
    </PositionBox>
  )
}

function InPolish({ text }: { text: string }) {
  return (
    <Written locale="pl" as="div">
      <PlainText text={text} />
    </Written>
  )
}

/** For the mark: an abbreviation as it is (`ZTM`, `MOPR`), or the initials of a name. */
function markOf(shortName: string): string {
  const words = shortName.split(/\s+/).filter(Boolean)
  if (/^\p{Lu}{2,5}$/u.test(shortName)) return shortName
  return words
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
    .slice(0, 4)
}
