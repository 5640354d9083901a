import type { ReactNode } from 'react'

export type SortFormProps = {
  action: string
  id: string
  name: string
  label: string
  submit: string
  defaultValue?: string
  options: readonly { value: string; label: string }[]
  /** Hidden inputs that keep search and filters. */
  children?: ReactNode
}

/** Sorting of a list; the button is there because pages have no script. */
export function SortForm(props: SortFormProps) {
  const { action, id, name, label, submit, defaultValue, options, children } = props
  return (
    <form className="row sortbox" action={action}>
      {children}
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <select className="select" id={id} name={name} defaultValue={defaultValue}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <button className="btn btn--line">{submit}</button>
    </form>
  )
}
