import type { ReactNode } from 'react'
import { useTranslations } from '../../i18n/page-context.tsx'
import { Button } from '../../ui/button.tsx'
import { Disclosure } from '../../ui/disclosure.tsx'
import { Field, Select, TextInput } from '../../ui/field.tsx'

export type FilterOption = { value: string; label: string }
export type FilterField = { name: string; label: string; value: string; options: FilterOption[] }
export type FilterBarData = { text: string | null; first: FilterField[]; more: FilterField[] }

type FilterBarProps = {
  action: string
  label: string
  filters: FilterBarData
  /** A link that takes all filters off. */
  reset?: ReactNode
  /** Hidden inputs that keep what is chosen elsewhere. */
  children?: ReactNode
}

/** Selects above a list; the address says what is chosen, so it can be sent to a colleague. */
export function FilterBar({ action, label, filters, reset, children }: FilterBarProps) {
  const t = useTranslations('panel.register')
  const fields = (list: readonly FilterField[]) =>
    list.map((field) => (
      <Field key={field.name} id={`filter-${field.name}`} label={field.label}>
        <Select name={field.name} defaultValue={field.value}>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </Select>
      </Field>
    ))
  return (
    <form action={action} aria-label={label} className="deskfilter">
      {children}
      <div className="deskfilter__g">
        {filters.text === null ? null : (
          <Field id="filter-q" label={t('filter.text')} hint={t('filter.textHint')}>
            <TextInput type="search" name="q" defaultValue={filters.text} />
          </Field>
        )}
        {fields(filters.first)}
      </div>
      {filters.more.length > 0 ? (
        <Disclosure
          summary={t('filter.more')}
          icon="sliders-horizontal"
          open={filters.more.some((field) => field.value !== field.options[0]?.value)}
        >
          <div className="deskfilter__g">{fields(filters.more)}</div>
        </Disclosure>
      ) : null}
      <p className="row">
        <Button variant="line">{t('filter.show')}</Button>
        {reset}
      </p>
    </form>
  )
}
