/** Enough of a sentence to know it by; a letter is not the document. */
const LONGEST = 400

type ChangedPlace = {
  document: { title: string }
  versionNumber: number
  block: { number: string | null }
  before: string | null
  after: string | null
}

/** A change in words, for the timeline and for the letter to the author. */
export function changedPlace(change: ChangedPlace): string {
  const { document, versionNumber, block, before, after } = change
  const place = [
    `„${document.title}”, wersja ${versionNumber}`,
    ...(block.number ? [`punkt ${block.number}`] : []),
  ].join(', ')
  const said = after === null ? `wykreślono „${shorten(before ?? '')}”` : `„${shorten(after)}”`
  return `${place}: ${said}`
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s\S*$/, '')}…`
}
