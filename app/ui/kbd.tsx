import type { ReactNode } from 'react'

/** One key of the keyboard. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd>{children}</kbd>
}

export type KeyHint = { keys: readonly string[]; label: ReactNode }

/** The shortcuts of a desk; `children` is the way to switch them off. */
export function KeyHints({ items, children }: { items: readonly KeyHint[]; children?: ReactNode }) {
  return (
    <div className="keys">
      {items.map((item) => (
        <span className="keyed" key={item.keys.join(' ')}>
          {item.keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
          {item.label}
        </span>
      ))}
      {children}
    </div>
  )
}
