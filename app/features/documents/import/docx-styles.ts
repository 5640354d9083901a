type Style = { name: string; basedOn: string | null; outline: number | null }

export type HeadingLevels = (styleId: string | null) => number | null

const HEADING = /^(?:heading|nagłówek|nagwek|naglowek)\s*([1-9])$/i
const TITLE = /^(?:title|tytuł|tytu)$/i
const DEEPEST = 6

/**
 * Which styles are headings: Word's own, those built on them, and those that stand in the outline.
 * 0 is the title of the whole.
 */
export function headingLevels(stylesXml: string): HeadingLevels {
  const styles = readStyles(stylesXml)
  const levelOf = (id: string | null, steps = 0): number | null => {
    const style = id === null ? undefined : styles.get(id)
    const named = headingNamed(style?.name ?? '') ?? headingNamed(id ?? '')
    if (named !== null || !style) return named
    if (style.outline !== null) return style.outline < DEEPEST ? style.outline + 1 : null
    return steps < 20 ? levelOf(style.basedOn, steps + 1) : null
  }
  return (styleId) => levelOf(styleId)
}

function headingNamed(name: string): number | null {
  if (TITLE.test(name)) return 0
  const level = HEADING.exec(name)?.[1]
  return level === undefined ? null : Math.min(Number(level), DEEPEST)
}

function readStyles(xml: string): Map<string, Style> {
  const styles = new Map<string, Style>()
  for (const piece of xml.split(/<w:style\s/).slice(1)) {
    const tag = piece.slice(0, piece.indexOf('>'))
    const id = /w:styleId="([^"]*)"/.exec(tag)?.[1]
    if (id === undefined || !tag.includes('w:type="paragraph"') || styles.has(id)) continue
    const outline = /<w:outlineLvl\s+w:val="(\d)"/.exec(piece)?.[1]
    styles.set(id, {
      name: /<w:name\s+w:val="([^"]*)"/.exec(piece)?.[1] ?? '',
      basedOn: /<w:basedOn\s+w:val="([^"]*)"/.exec(piece)?.[1] ?? null,
      outline: outline === undefined ? null : Number(outline),
    })
  }
  return styles
}
