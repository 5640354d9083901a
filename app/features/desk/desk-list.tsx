import { useTranslations } from '../../i18n/page-context.tsx'
import type { PostedForm } from '../../lib/posted-form.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/note.tsx'
import { Pagination } from '../../ui/pagination.tsx'
import { Panel } from '../../ui/panel.tsx'
import { BulkPanel } from '../staff-register/bulk-panel.tsx'
import { DeskKeys } from './desk-keys.tsx'
import type { DeskLinks } from './desk-page.tsx'
import { DeskTable } from './desk-table.tsx'
import type { DeskData } from './read-desk.server.ts'

type DeskListProps = {
  desk: DeskData
  posted: PostedForm
  /** What a refused form had ticked. */
  selected: string[] | undefined
  links: DeskLinks
}

/** The register of the consultation, and what can be done with the ticked rows. */
export function DeskList({ desk, posted, selected, links }: DeskListProps) {
  const t = useTranslations('desk')
  const register = useTranslations('panel.register')
  const { list, may, query, after } = desk
  const canAct = (may.answer || may.assign || may.tag || may.accept) && list.rows.length > 0
  const isSelected = (reference: string) => selected?.includes(reference) ?? desk.selectAll
  const selectAllHref = links.list({ ...query, po: after ?? undefined, zaznacz: 'wszystkie' })
  const table = (
    <DeskTable
      rows={list.rows}
      selection={canAct ? { name: 'references', isSelected } : null}
      mayWrite={may.answer}
      links={links}
    />
  )
  return (
    <Panel
      kind="staff"
      id="list"
      title={t('found', { count: list.total })}
      className="deskpart flow"
    >
      <p className="row">
        <a href={links.groups}>{t('groupsLink')}</a>
      </p>
      {list.rows.length === 0 ? <Empty title={t('empty')}>{register('emptyText')}</Empty> : null}
      <DeskKeys>
        {canAct ? (
          <form method="post" className="flow">
            <Seen desk={desk} />
            <BulkPanel
              may={may}
              units={desk.units}
              today={desk.today}
              codebook={desk.codebook}
              selectAllHref={`${selectAllHref}#list`}
              posted={posted}
            >
              {may.accept ? <AcceptButtons desk={desk} /> : null}
            </BulkPanel>
            {table}
          </form>
        ) : null}
        {!canAct && list.rows.length > 0 ? table : null}
      </DeskKeys>
      <Pagination
        label={register('pages')}
        first={after ? { href: links.list(query), label: register('first') } : undefined}
        next={
          list.next
            ? { href: links.list({ ...query, po: list.next }), label: register('next') }
            : undefined
        }
      />
    </Panel>
  )
}

/** Only where the list can hold such positions: an empty promise is no button. */
function AcceptButtons({ desk }: { desk: DeskData }) {
  const t = useTranslations('desk.bulk')
  const has = (state: string) => desk.list.rows.some((row) => row.position?.state === state)
  return (
    <>
      {has('submitted') ? (
        <Button variant="line" name="intent" value="accept" icon="check">
          {t('accept')}
        </Button>
      ) : null}
      {has('accepted') ? (
        <Button variant="line" name="intent" value="publish" icon="send">
          {t('publish')}
        </Button>
      ) : null}
    </>
  )
}

/** What the positions of this page were when it was made: only that is accepted. */
function Seen({ desk }: { desk: DeskData }) {
  const seen = desk.list.rows.flatMap(({ position }) =>
    position && position.state !== 'draft' ? [`${position.id}:${position.revision}`] : [],
  )
  return [...new Set(seen)].map((value) => (
    <input key={value} type="hidden" name="seen" value={value} />
  ))
}
