import type { Findings } from './findings.ts'
import type { FindingKind } from './imported-document.ts'

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What the tree of the text does not tell: read in the XML itself, with the words it is about. */
export function findInXml(
  part: (name: string) => string,
  names: readonly string[],
  findings: Findings,
): void {
  const xml = part('word/document.xml')
  addEach(findings, 'insertions', xml, /<w:ins\s[^>]*[^/]>[\s\S]*?<\/w:ins>/g)
  addEach(findings, 'deletions', xml, /<w:(del|moveFrom)\s[^>]*[^/]>[\s\S]*?<\/w:\1>/g)
  addEach(findings, 'equations', xml, /<m:oMath[\s>][\s\S]*?<\/m:oMath>/g)
  addEach(findings, 'charts', xml, /<(?:c:chart|dgm:relIds)\s/g)
  addEach(findings, 'embedded', xml, /<(?:w:altChunk|o:OLEObject)\s/g)
  addBoxes(findings, xml)
  for (const name of names) {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(name)) continue
    const words = xmlWords(part(name))
    // A number of the page alone is nobody's loss.
    if (/\p{L}{2}/u.test(words)) findings.add('headersFooters', words)
  }
}

function addEach(findings: Findings, kind: FindingKind, xml: string, pattern: RegExp): void {
  for (const [found] of xml.matchAll(pattern)) {
    const words = xmlWords(found)
    if (words !== '' || !found.includes('</')) findings.add(kind, words)
  }
}

/** Old programs find a copy of each box in another notation; only that copy is read. */
function addBoxes(findings: Findings, xml: string): void {
  const read = [...xml.matchAll(/<v:textbox\b[\s\S]*?<\/v:textbox>/g)]
  for (const [box] of read) findings.add('textBoxes', xmlWords(box))
  const made = [...xml.matchAll(/<wps:txbx\b[\s\S]*?<\/wps:txbx>/g)]
  for (const [box] of made.slice(read.length)) findings.add('lostBoxes', xmlWords(box))
}

export function xmlWords(xml: string): string {
  return [...xml.matchAll(/<(?:w:t|w:delText|m:t)(?:\s[^>]*)?>([^<]*)</g)]
    .map(([, words = '']) => words)
    .join('')
    .replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
      if (!name.startsWith('#')) return ENTITIES[name] ?? whole
      const code = Number(name.startsWith('#x') ? `0${name.slice(1)}` : name.slice(1))
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .trim()
}
