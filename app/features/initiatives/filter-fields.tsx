import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, Select } from '../../ui/field.tsx'
import type { Term } from '../frame/codebook.server.ts'
import { KINDS, STATES } from './initiative.ts'
import type { InitiativeFilters } from './list-initiatives.server.ts'

type Props = { filters: InitiativeFilters; areas: readonly Term[]; action: string }

/** Narrows the list of initiatives. */
export function FilterFields({ filters, areas, action }: Props) {
  const t = useTranslations('initiatives')
  const common = useTranslations('common')
  return (
    <form className="ifilters" action={action} role="search" aria-label={t('filter.label')}>
      <Field id="filter-stan" label={t('field.state')}>
        <Select name="stan" defaultValue={filters.state ?? ''}>
          <option value="">{t('filter.all')}</option>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="filter-rodzaj" label={t('field.kind')}>
        <Select name="rodzaj" defaultValue={filters.kind ?? ''}>
          <option value="">{t('filter.all')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`kind.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="filter-obszar" label={t('filter.area')}>
        <Select name="obszar" defaultValue={filters.area ?? ''}>
          <option value="">{t('filter.all')}</option>
          {areas.map((area) => (
            <option key={area.id} value={area.slug}>
              {area.name}
            </option>
          ))}
        </Select>
      </Field>
      <Button variant="line">{common('show')}</Button>
    </form>
  )
}
