import { useFormatter, useTranslations } from '../../i18n/page-context.tsx'
import { instantOfDay } from '../../lib/day.ts'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Note } from '../../ui/note.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Missing, OwingUnit } from './what-is-missing.server.ts'

type MissingPanelProps = {
  missing: Missing
  consultation: { revision: number; state: 'draft' | 'open' | 'settled' }
  may: { assign: boolean; settle: boolean }
  /** The list of what a unit owes; null: what nobody was given. */
  unitHref: (slug: string | null) => string
  moderationHref: string
}

/** What stands between the consultation and its end, who owes it, and the end itself. */
export function MissingPanel(props: MissingPanelProps) {
  const { missing, consultation, may, unitHref, moderationHref } = props
  const t = useTranslations('desk.missing')
  if (consultation.state === 'settled') return <Note kind="done">{t('settled')}</Note>
  return (
    <Panel kind="staff" id="braki" title={t('title')} className="deskpart flow-s">
      <p>{t('count', { count: missing.count })}</p>
      {missing.inModeration > 0 ? (
        <p>
          <a href={moderationHref}>{t('inModeration', { count: missing.inModeration })}</a>
        </p>
      ) : null}
      {missing.units.length > 0 ? (
        <Disclosure
          summary={t('units', { count: missing.units.length })}
          icon="building-2"
          open={missing.units.some((each) => each.overdueDays > 0)}
        >
          <ul className="owing">
            {missing.units.map((each) => (
              <li key={each.unit?.id ?? 0}>
                <Owing owing={each} href={unitHref(each.unit?.slug ?? null)} may={may.assign} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {may.settle && consultation.state === 'open' ? (
        <form method="post" className="flow-s">
          <input type="hidden" name="revision" value={consultation.revision} />
          <p className="muted">{t('settleHint')}</p>
          <Button variant={missing.count > 0 ? 'line' : 'primary'} name="intent" value="settle">
            {t('settle')}
          </Button>
        </form>
      ) : null}
    </Panel>
  )
}

function Owing({ owing, href, may }: { owing: OwingUnit; href: string; may: boolean }) {
  const t = useTranslations('desk.missing')
  const format = useFormatter()
  const { unit, count, dueOn, overdueDays } = owing
  const due = dueOn ? format.dateTime(new Date(instantOfDay(dueOn)), { dateStyle: 'medium' }) : null
  return (
    <>
      <a href={href}>{unit?.name ?? t('nobody')}</a>
      <span>{t('owes', { count })}</span>
      {overdueDays > 0 ? (
        <b className="late">{t('overdue', { count: overdueDays })}</b>
      ) : (
        <span className="muted">{due ? t('due', { date: due }) : ''}</span>
      )}
      {unit && may && unit.hasAddress ? (
        <form method="post">
          <input type="hidden" name="unitId" value={unit.id} />
          <Button variant="line" name="intent" value="remind" icon="bell">
            {t('remind')}
            <span className="vh"> {unit.name}</span>
          </Button>
        </form>
      ) : null}
      {unit && !unit.hasAddress ? <span className="muted">{t('noAddress')}</span> : null}
    </>
  )
}
