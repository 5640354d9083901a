/** The lead of a page: the first paragraph of a text. */
export function firstParagraph(text: string): string {
  return text.split(/\n\s*\n/, 1)[0] ?? ''
}

/** What follows the first paragraph; empty where there is no more. */
export function otherParagraphs(text: string): string {
  return text.slice(firstParagraph(text).length).trim()
}
