type MarkedProps = { pieces: readonly { text: string; isHit: boolean }[] }

/** A text with the words that somebody looked for. */
export function Marked({ pieces }: MarkedProps) {
  return (
    <>{pieces.map(({ text, isHit }, index) => (isHit ? <mark key={index}>{text}</mark> : text))}</>
  )
}
