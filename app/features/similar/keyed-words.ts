import { wordPlaces } from '../../lib/polish-text.ts'
import { p5Of } from '../language/analyse.ts'

export type KeyedWord = { surface: string; start: number; end: number; key: string }

/** The telling words of a text, each with the beginning by which it is found again in another. */
export function keyedWords(text: string): KeyedWord[] {
  return wordPlaces(text).flatMap(({ surface, start }) => {
    const [key] = p5Of(surface)
    return key ? [{ surface, start, end: start + surface.length, key }] : []
  })
}
