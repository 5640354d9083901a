import { useTranslations } from '../../../i18n/page-context.tsx'
import { Button } from '../../../ui/button.tsx'
import { Field, Select, TextInput } from '../../../ui/field.tsx'
import { QueueTabs } from '../../../ui/seg.tsx'
import { ACCESS_NEEDS } from '../../workshops/workshop-parts.ts'
import type { StatusCounts } from '../list-registrations-counts.server.ts'
import { LIST_VIEWS, type ListFilters } from '../list-registrations-views.ts'
import type { DeskHrefs } from './desk-hrefs.ts'
import { viewSlug } from './desk-query.ts'

type DeskFilterProps = {
  filters: ListFilters
  counts: StatusCounts
  groups: readonly { id: number; name: string }[]
  hrefs: Pick<DeskHrefs, 'filtered' | 'list'>
}

export function DeskFilter({ filters, counts, groups, hrefs }: DeskFilterProps) {
  const t = useTranslations('registrations.list')
  const needName = useTranslations('status.accessNeed')
  const count = {
    seats: counts.confirmed + counts.offered,
    waiting: counts.waitlisted,
    cancelled: counts.cancelled,
  }
  const isFiltered = filters.text !== '' || filters.need !== null || filters.groupId !== null
  return (
    <>
      <QueueTabs
        label={t('views')}
        items={LIST_VIEWS.map((view) => ({
          href: hrefs.filtered({ ...filters, view }),
          label: t(view, { count: count[view] }),
          current: view === filters.view,
        }))}
      />
      <form
        className="deskfilter deskpart"
        role="search"
        action={hrefs.list}
        aria-label={t('title')}
      >
        <input type="hidden" name="widok" value={viewSlug(filters.view)} />
        <div className="deskfilter__g">
          <Field id="q" label={t('search')} className="rfind">
            <TextInput type="search" name="q" defaultValue={filters.text} maxLength={100} />
          </Field>
          <Field id="potrzeba" label={t('need')}>
            <Select name="potrzeba" defaultValue={filters.need ?? ''}>
              <option value="">{t('anyNeed')}</option>
              {ACCESS_NEEDS.map((need) => (
                <option key={need} value={need}>
                  {needName(need)}
                </option>
              ))}
            </Select>
          </Field>
          {groups.length > 0 ? (
            <Field id="grupa" label={t('group')}>
              <Select name="grupa" defaultValue={filters.groupId ?? ''}>
                <option value="">{t('anyGroup')}</option>
                {groups.map((group) => (
                  <option key={group.id} value={group.id}>
                    {group.name}
                  </option>
                ))}
              </Select>
            </Field>
          ) : null}
          <div className="row">
            <Button variant="line" icon="search">
              {t('submit')}
            </Button>
            {isFiltered ? <a href={hrefs.filtered({ view: filters.view })}>{t('clear')}</a> : null}
          </div>
        </div>
      </form>
    </>
  )
}
