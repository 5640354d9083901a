const LONGEST = 60

type Place = {
  blockKey: string | null
  blockNumber: string | null
  quotedText: string | null
  partAsGiven: string | null
}
export type PlaceWords = { whole: string; place(number: string): string }

/** A place as people name it: its number, the beginning of its words, or the whole document. */
export function placeInWords(place: Place, words: PlaceWords): string {
  if (place.blockNumber) return words.place(place.blockNumber)
  if (place.blockKey) return `„${shorten(place.quotedText ?? '')}”`
  return place.partAsGiven ?? words.whole
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s\S*$/, '')}…`
}
