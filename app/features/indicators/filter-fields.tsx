import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Field, Select } from '../../ui/field.tsx'
import type { Codebook } from '../frame/codebook.server.ts'
import { EDITION_CHOICES, SHOWN, type CatalogueFilters } from './filters.ts'

type Props = { filters: CatalogueFilters; codebook: Codebook; action: string }

/** Narrows the catalogue. */
export function FilterFields({ filters, codebook, action }: Props) {
  const t = useTranslations('indicators.filter')
  const common = useTranslations('common')
  const goals = codebook.goalSets.flatMap((set) =>
    set.goals.flatMap((goal) => [goal, ...goal.children]),
  )
  return (
    <form className="inform" action={action} role="search" aria-label={t('label')}>
      <Field id="filter-obszar" label={t('area')}>
        <Select name="obszar" defaultValue={filters.area ?? ''}>
          <option value="">{t('everything')}</option>
          {codebook.areas.map((area) => (
            <option key={area.id} value={area.slug}>
              {area.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="filter-temat" label={t('theme')}>
        <Select name="temat" defaultValue={filters.theme ?? ''}>
          <option value="">{t('everything')}</option>
          {codebook.themes.map((theme) => (
            <option key={theme.id} value={theme.slug}>
              {theme.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="filter-cel" label={t('goal')}>
        <Select name="cel" defaultValue={filters.goal === null ? '' : String(filters.goal)}>
          <option value="">{t('everything')}</option>
          {goals.map((goal) => (
            <option key={goal.id} value={goal.id}>
              {goal.code} {goal.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="filter-wydanie" label={t('edition')}>
        <Select name="wydanie" defaultValue={filters.edition}>
          {EDITION_CHOICES.map((edition) => (
            <option key={edition} value={edition}>
              {t(`editions.${edition}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="filter-pokaz" label={t('shown')}>
        <Select name="pokaz" defaultValue={filters.shown}>
          {SHOWN.map((shown) => (
            <option key={shown} value={shown}>
              {t(`show.${shown}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Button variant="line">{common('show')}</Button>
    </form>
  )
}
