import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Icon } from '../../ui/icon.tsx'
import { LONG_JUSTIFICATION, type ReportChecks, type Some } from './check-report.ts'

export type ChecklistProps = {
  checks: ReportChecks
  isSettled: boolean
  /** Submissions that lack a position now, whatever the snapshot says. */
  owed: number
  /** Submissions that changed since the snapshot. */
  changed: number
  deskHref: string
  caseHref(reference: string): string
}

/** Whether a report can be published, item by item; what cannot be is said with the way to it. */
export function Checklist(props: ChecklistProps) {
  const t = useTranslations('reports.preview')
  const { checks, isSettled, owed, changed, deskHref, caseHref } = props
  const { withoutPosition: without, numbers, personalData, longJustifications: long } = checks
  const all = checks.inTables
  return (
    <ul className="todo rtodo">
      <Item good={without.count === 0}>
        {t('answered', { answered: all - without.count, all })}
        <Named some={without} nameOf={(number) => number} caseHref={caseHref} />
      </Item>
      <Item good={owed === 0}>
        {owed === 0 ? t('nobodyWaits') : <a href={deskHref}>{t('owed', { count: owed })}</a>}
      </Item>
      <Item good={isSettled}>
        {isSettled ? t('settled') : `${t('notSettled')}. `}
        {isSettled ? null : <a href={deskHref}>{t('toSettle')}</a>}
      </Item>
      <Item good={numbers.same}>
        {numbers.same
          ? t('same', { count: numbers.snapshot })
          : t('differ', {
              snapshot: numbers.snapshot,
              page: numbers.page,
              csv: numbers.csv,
              docx: numbers.docx,
            })}
      </Item>
      <Item good={personalData.count === 0}>
        {personalData.count === 0
          ? t('noPersonalData')
          : t('personalData', { count: personalData.count })}
        <PersonalData found={personalData} caseHref={caseHref} />
      </Item>
      <Item good={long.count === 0}>
        {long.count === 0
          ? t('short', { max: LONG_JUSTIFICATION })
          : t('long', { count: long.count, max: LONG_JUSTIFICATION })}
        <Named some={long} nameOf={({ number }) => number} caseHref={caseHref} />
      </Item>
      <Item good={changed === 0}>
        {changed === 0 ? t('fresh') : t('stale', { count: changed })}
      </Item>
    </ul>
  )
}

function Item({ good, children }: { good: boolean; children: ReactNode }) {
  return (
    <li className={good ? undefined : 'bad'}>
      <Icon name={good ? 'circle-check' : 'circle-alert'} />
      <div>{children}</div>
    </li>
  )
}

type NamedProps<Each> = {
  some: Some<Each>
  nameOf(item: Each): string
  caseHref(reference: string): string
}

function Named<Each>({ some, nameOf, caseHref }: NamedProps<Each>) {
  const t = useTranslations('reports.preview')
  if (some.count === 0) return null
  const names = some.items.map(nameOf)
  return (
    <ul className="rnames">
      {names.map((name) => (
        <li key={name}>
          <a href={caseHref(name)}>{name}</a>
        </li>
      ))}
      {some.count > names.length ? (
        <li>{t('more', { count: some.count - names.length })}</li>
      ) : null}
    </ul>
  )
}

type PersonalDataProps = Pick<ChecklistProps, 'caseHref'> & {
  found: ReportChecks['personalData']
}

function PersonalData({ found, caseHref }: PersonalDataProps) {
  const t = useTranslations('reports')
  if (found.count === 0) return null
  return (
    <ul className="rnames">
      {found.items.map(({ number, kinds }) => (
        <li key={number}>
          {number ? <a href={caseHref(number)}>{number}</a> : t('preview.ownWords')}
          {`: ${kinds.map((kind) => t(`kind.${kind}`)).join(', ')}`}
        </li>
      ))}
      {found.count > found.items.length ? (
        <li>{t('preview.more', { count: found.count - found.items.length })}</li>
      ) : null}
    </ul>
  )
}
