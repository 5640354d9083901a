const LONGEST = 70

/** A remark has no title of its author's: ours names the place, as the document calls it. */
export function remarkTitle(
  documentTitle: string,
  block: { number: string | null; text: string } | null,
): string {
  if (!block) return `Uwaga do całości: ${shorten(documentTitle)}`
  const place = block.number ? `Uwaga do ${block.number}` : 'Uwaga'
  // Without quotation marks: where titles are quoted they would stand twice.
  return `${place}: ${shorten(block.text)}`
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST)
  const space = cut.lastIndexOf(' ')
  return `${space > LONGEST / 2 ? cut.slice(0, space) : cut}…`
}
