import type { ReactNode } from 'react'
import { Fragment } from 'react'
import type { CheckProps } from './check.tsx'
import { Check } from './check.tsx'
import { classNames } from './class-names.ts'
import { describedBy, FieldError, Hint } from './field.tsx'

export type Choice = Pick<
  CheckProps,
  'label' | 'hint' | 'icon' | 'area' | 'tone' | 'end' | 'disabled'
> & {
  value: string
}

type GroupProps = {
  /** Id of the group: hint and error hang on it, the error summary links to its first choice. */
  id: string
  name: string
  legend: ReactNode
  legendHidden?: boolean
  hint?: ReactNode
  error?: ReactNode
  optional?: ReactNode
  choices: readonly Choice[]
  /** `box` is framed, `plain` for filters, `codes` for the decision desk. */
  look?: 'box' | 'plain' | 'codes'
  className?: string
}

export type RadioGroupProps = GroupProps & { defaultValue?: string; required?: boolean }

export function RadioGroup({ defaultValue, required, ...group }: RadioGroupProps) {
  return (
    <Group {...group}>
      {(choice, shared) => (
        <Check
          {...choice}
          {...shared}
          type="radio"
          required={required}
          defaultChecked={choice.value === defaultValue}
        />
      )}
    </Group>
  )
}

export type CheckboxGroupProps = GroupProps & { defaultValues?: readonly string[] }

export function CheckboxGroup({ defaultValues = [], ...group }: CheckboxGroupProps) {
  return (
    <Group {...group}>
      {(choice, shared) => (
        <Check {...choice} {...shared} defaultChecked={defaultValues.includes(choice.value)} />
      )}
    </Group>
  )
}

type Shared = { id: string; name: string }

function Group(props: GroupProps & { children: (choice: Choice, shared: Shared) => ReactNode }) {
  const { id, name, legend, legendHidden, hint, error, optional, choices, className, children } =
    props
  const { look = 'box' } = props
  return (
    <fieldset
      className={classNames('field', Boolean(error) && 'field--err', className)}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className={legendHidden ? 'vh' : 'lbl'}>
        {legend}
        {optional ? <span className="opt"> {optional}</span> : null}
      </legend>
      {hint ? <Hint id={id}>{hint}</Hint> : null}
      {error ? <FieldError id={id}>{error}</FieldError> : null}
      <div className={look === 'box' ? 'choices' : look === 'codes' ? 'codes' : 'checks'}>
        {choices.map((choice, index) => (
          <Fragment key={choice.value}>
            {children(choice, { id: index === 0 ? id : `${id}-${choice.value}`, name })}
          </Fragment>
        ))}
      </div>
    </fieldset>
  )
}
