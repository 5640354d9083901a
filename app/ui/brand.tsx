import { classNames } from './class-names.ts'

/** Limestone layers and two blades of light: the K of Kielce. Colours come from the page. */
export function BrandMark({ size = 38 }: { size?: number }) {
  return (
    <svg
      className="mark"
      width={size}
      height={size}
      viewBox="0 0 40 40"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="mark__1"
        d="M3 3h11v8.6L3 13.4zM3 15.4l11-1.8v10.6L3 26zM3 28l11-1.8V33h-4.6L3 38.6z"
      />
      <path className="mark__2" d="M16.4 18.6L27.2 3H38L25.2 19.6l-8.8 3.2z" />
      <path className="mark__3" d="M16.4 25l8.9-3.2L38 33H26.4l-10-6.8z" />
    </svg>
  )
}

export type BrandProps = {
  href: string
  name: string
  tagline?: string
  /** On a deep green ground. */
  inverse?: boolean
  size?: number
}

export function Brand({ href, name, tagline, inverse, size }: BrandProps) {
  return (
    <a className={classNames('brand', inverse && 'brand--inv')} href={href}>
      <BrandMark size={size} />
      <span className="brand__t">
        <strong>{name}</strong>
        {tagline ? <span>{tagline}</span> : null}
      </span>
    </a>
  )
}
