import type { ReactNode } from 'react'

export type CountedLink = { key: string; link: ReactNode; count: ReactNode }

/** Links with a number at the end of each line. */
export function CountedLinks({ items }: { items: readonly CountedLink[] }) {
  return (
    <ul className="counted">
      {items.map((item) => (
        <li key={item.key}>
          {item.link}
          <span className="n num">{item.count}</span>
        </li>
      ))}
    </ul>
  )
}
