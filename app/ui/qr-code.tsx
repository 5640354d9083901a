export type QrCodeProps = {
  /** Path of the dark modules, one unit each. */
  modules: string
  /** Modules along a side. */
  size: number
  label: string
}

/** Only draws. Dark on white in every theme, with the quiet zone of four modules readers need. */
export function QrCode({ modules, size, label }: QrCodeProps) {
  const side = size + 8
  return (
    <svg
      className="qr"
      viewBox={`-4 -4 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M-4-4h${side}v${side}h-${side}z`} />
      <path fill="#14231E" d={modules} />
    </svg>
  )
}
