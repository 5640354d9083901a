import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type SearchBarProps = {
  action: string
  name: string
  label: string
  submit: string
  defaultValue?: string
  placeholder?: string
  /** Hidden inputs that keep the filters. */
  children?: ReactNode
}

export function SearchBar(props: SearchBarProps) {
  const { action, name, label, submit, defaultValue, placeholder, children } = props
  return (
    <form className="searchbar" role="search" action={action}>
      <div>
        <Icon name="search" />
        <input
          className="input"
          type="search"
          name={name}
          aria-label={label}
          defaultValue={defaultValue}
          placeholder={placeholder}
        />
      </div>
      {children}
      <button className="btn btn--line">
        <span>{submit}</span>
        <Icon name="arrow-right" />
      </button>
    </form>
  )
}

export type FilterBoxProps = {
  /** The button on phones, with how many are on. */
  summary: ReactNode
  label: string
  action: string
  /** CheckboxGroup with look="plain", Field with Select, hidden inputs, a Button at the end. */
  children: ReactNode
}

export function FilterBox({ summary, label, action, children }: FilterBoxProps) {
  return (
    <details className="filterbox">
      <summary className="btn btn--line btn--wide">
        <span className="row">
          <Icon name="sliders-horizontal" />
          {summary}
        </span>
        <Icon name="chevron-down" />
      </summary>
      <form className="filters filters__g" action={action} aria-label={label}>
        {children}
      </form>
    </details>
  )
}

/** The number beside a filter. */
export function FilterCount({ children }: { children: ReactNode }) {
  return <span className="n">{children}</span>
}

export type ResultsHeadProps = { title: ReactNode; children?: ReactNode }

/** How many were found; sorting and view switch at the end. */
export function ResultsHead({ title, children }: ResultsHeadProps) {
  return (
    <div className="reshead">
      <h2 aria-live="polite">{title}</h2>
      {children ? <div className="reshead__r">{children}</div> : null}
    </div>
  )
}

export function ActiveFilters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="active" role="group" aria-label={label}>
      {children}
    </div>
  )
}

/** Filters on the left, results on the right. */
export function ListColumns({ filters, children }: { filters: ReactNode; children: ReactNode }) {
  return (
    <div className="cols">
      {filters}
      <div className="cols__m">{children}</div>
    </div>
  )
}
