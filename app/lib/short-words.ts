const SHORT_WORD = /(?<=^|[\s({„>])([aiouwz]|nr|ul\.|art\.|ust\.|lit\.) (?=\S)/gi

/**
 * Ties a Polish one-letter word or a short abbreviation to what follows it, so that it never ends
 * a line. Safe for message patterns: the words of their syntax are longer.
 */
export function tieShortWords(text: string): string {
  return text.replace(SHORT_WORD, '$1\u00a0')
}
