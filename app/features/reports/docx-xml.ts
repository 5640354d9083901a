import type { CellPart, WordedRow } from './report-model.ts'

const LANGUAGES = { pl: 'pl-PL', en: 'en-GB', uk: 'uk-UA' } as const
/** What XML 1.0 cannot hold. */
// oxlint-disable-next-line no-control-regex -- the control characters are the point
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** A width of 100 per cent in WordprocessingML is 5000 (ECMA-376, ST_TblWidth pct). */
const FULL_WIDTH = 5000

/** Text that any XML reader takes. */
export function plainXmlText(text: string): string {
  return text.toWellFormed().replaceAll(FORBIDDEN, '')
}

/**
 * A row of a long table as WordprocessingML. Written directly: a tree of objects for every cell of
 * thousands of remarks took half a gigabyte.
 */
export function rowXml({ cells }: WordedRow, widths: readonly number[]): string {
  const columns = cells.map((parts, index) => cellXml(parts, widths[index] ?? 0))
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${columns.join('')}</w:tr>`
}

function cellXml(parts: readonly CellPart[], width: number): string {
  const paragraphs = parts.map(paragraphXml).join('') || EMPTY_PARAGRAPH
  const wide = Math.round((width / 100) * FULL_WIDTH)
  return `<w:tc><w:tcPr><w:tcW w:type="pct" w:w="${wide}"/></w:tcPr>${paragraphs}</w:tc>`
}

const EMPTY_PARAGRAPH = '<w:p><w:pPr><w:pStyle w:val="Komorka"/></w:pPr></w:p>'

function paragraphXml({ label, text, lang, strong, code }: CellPart): string {
  const runs = [
    label ? runXml(`${label}: `, '<w:b/>') : '',
    runXml(
      text,
      (strong || code ? '<w:b/>' : '') + (lang ? `<w:lang w:val="${LANGUAGES[lang]}"/>` : ''),
    ),
  ]
  return `<w:p><w:pPr><w:pStyle w:val="Komorka"/></w:pPr>${runs.join('')}</w:p>`
}

function runXml(text: string, properties: string): string {
  const lines = plainXmlText(text)
    .split(/\r\n|\r|\n/)
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
  const look = properties ? `<w:rPr>${properties}</w:rPr>` : ''
  return `<w:r>${look}${lines.join('<w:br/>')}</w:r>`
}

function escapeXml(text: string): string {
  return text.replaceAll(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign)
}
