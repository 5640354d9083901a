import type { Term } from '../../frame/codebook.server.ts'
import { useTranslations } from '../../../i18n/page-context.tsx'
import { Button } from '../../../ui/button.tsx'
import { CheckboxGroup } from '../../../ui/choices.tsx'
import { Check } from '../../../ui/check.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import { FilterBox } from '../../../ui/filters.tsx'
import { HiddenInputs } from '../../../ui/hidden-inputs.tsx'
import { countFilters, KIND_SLUGS, NEED_SLUGS, type SessionFilter } from './list-filter.ts'
import { NEED_ICONS } from './need-icons.ts'

type Props = {
  action: string
  filter: Omit<SessionFilter, 'corrections'>
  areas: readonly Pick<Term, 'slug' | 'name'>[]
  consultations: readonly { slug: string; title: string }[]
}

/** The filters of sessions as a plain form: it works by its button, without script. */
export function SessionFilters({ action, filter, areas, consultations }: Props) {
  const t = useTranslations('workshops.filter')
  const kind = useTranslations('status.workshopKind')
  const need = useTranslations('status.accessNeed')
  const kinds = Object.keys(KIND_SLUGS) as (keyof typeof KIND_SLUGS)[]
  const needs = Object.keys(NEED_SLUGS) as (keyof typeof NEED_SLUGS)[]
  return (
    <FilterBox
      summary={t('summary', { count: countFilters(filter) })}
      label={t('label')}
      action={action}
    >
      {filter.isArchive ? null : (
        <Check name="wolne" value="tak" label={t('free')} defaultChecked={filter.freeOnly} />
      )}
      <CheckboxGroup
        id="rodzaj"
        name="rodzaj"
        legend={t('kind')}
        look="plain"
        choices={kinds.map((name) => ({ value: KIND_SLUGS[name], label: kind(name) }))}
        defaultValues={filter.kinds.map((name) => KIND_SLUGS[name])}
      />
      <CheckboxGroup
        id="dostepnosc"
        name="dostepnosc"
        legend={t('access')}
        look="plain"
        choices={needs.map((name) => ({
          value: NEED_SLUGS[name],
          label: need(name),
          icon: NEED_ICONS[name],
        }))}
        defaultValues={filter.needs.map((name) => NEED_SLUGS[name as keyof typeof NEED_SLUGS])}
      />
      <Field id="obszar" label={t('area')}>
        <Select name="obszar" defaultValue={filter.area ?? ''}>
          <option value="">{t('allAreas')}</option>
          {areas.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {consultations.length > 0 ? (
        <Field id="konsultacja" label={t('consultation')}>
          <Select name="konsultacja" defaultValue={filter.consultation ?? ''}>
            <option value="">{t('allConsultations')}</option>
            {consultations.map(({ slug, title }) => (
              <option key={slug} value={slug} lang="pl">
                {title}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Button wide>{t('show')}</Button>
      <HiddenInputs
        values={{
          q: filter.text || undefined,
          dokladnie: filter.text && filter.isExact ? 'tak' : undefined,
          kiedy: filter.isArchive ? 'archiwum' : undefined,
        }}
      />
    </FilterBox>
  )
}
