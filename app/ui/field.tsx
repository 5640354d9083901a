import type {
  InputHTMLAttributes,
  ReactNode,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'react'
import { createContext, useContext } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'

type Wiring = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

const FieldContext = createContext<Wiring | null>(null)

/** The ids follow the form library (`<id>-description`, `<id>-error`), so both name the same elements. */
export function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  return classNames(hint ? `${id}-description` : null, error ? `${id}-error` : null) || undefined
}

export type FieldProps = {
  /** Id of the control; the first TextInput, TextArea or Select inside takes it. */
  id: string
  label: ReactNode
  labelHidden?: boolean
  hint?: ReactNode
  error?: ReactNode
  /** The words for “not required”, shown after the label. */
  optional?: ReactNode
  className?: string
  children: ReactNode
}

/** Label above, hint and error before the control, all tied to it. */
export function Field(props: FieldProps) {
  const { id, label, labelHidden, hint, error, optional, className, children } = props
  const wiring: Wiring = {
    id,
    'aria-describedby': describedBy(id, hint, error),
    'aria-invalid': error ? true : undefined,
  }
  return (
    <div className={classNames('field', Boolean(error) && 'field--err', className)}>
      <label htmlFor={id} className={labelHidden ? 'vh' : undefined}>
        {label}
        {optional ? <span className="opt"> {optional}</span> : null}
      </label>
      {hint ? <Hint id={id}>{hint}</Hint> : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      <FieldContext.Provider value={wiring}>{children}</FieldContext.Provider>
    </div>
  )
}

export function Hint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div className="hint" id={`${id}-description`}>
      {children}
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="err" id={`${id}-error`}>
      <Icon name="circle-alert" />
      <span>{children}</span>
    </p>
  )
}

/** Inside a Field it needs only its name; own `id` and `aria-*` win. */
export function TextInput({ className, ...rest }: InputHTMLAttributes<HTMLInputElement>) {
  const wiring = useContext(FieldContext)
  return <input type="text" {...wiring} {...rest} className={classNames('input', className)} />
}

export function TextArea({ className, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const wiring = useContext(FieldContext)
  return <textarea {...wiring} {...rest} className={classNames('area-in', className)} />
}

export function Select({ className, ...rest }: SelectHTMLAttributes<HTMLSelectElement>) {
  const wiring = useContext(FieldContext)
  return <select {...wiring} {...rest} className={classNames('select', className)} />
}
