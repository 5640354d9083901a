import { expect, test } from 'vitest'
import { lexicon } from '../language/lexicon.server.ts'
import { excerptAround } from './mark-hits.ts'
import { readQuery } from './search-query.ts'

const FILLER = 'Mieszkamy tu od wielu lat i chodzimy tędy codziennie, także zimą i po zmroku. '

function excerpt(text: string, typed: string): string {
  const pieces = excerptAround(text, readQuery(typed, lexicon()).words, lexicon())
  return pieces.map(({ text: words, isHit }) => (isHit ? `<${words}>` : words)).join('')
}

test('a line begins and ends with whole words, around what was looked for', () => {
  const text = `${FILLER.repeat(4)}Potrzebne są ławki z oparciem. ${FILLER.repeat(4)}`
  const words = new Set(text.match(/[\p{L}]+/gu))
  for (const typed of ['ławka', 'oparcie']) {
    const line = excerpt(text, typed)
    expect(line).toMatch(/^….*<(ławki|oparciem)>.*…$/)
    for (const word of line.match(/[\p{L}]+/gu) ?? []) expect(words).toContain(word)
    expect(line).not.toMatch(/[\s,;:–-]…$/)
  }
})

test('a cover over personal data is shown whole or not at all', () => {
  const cover = '[ukryto: imię i nazwisko osoby]'
  for (let shift = 0; shift < 60; shift++) {
    const before = `${FILLER}${FILLER}${'a'.repeat(shift)} ${cover} prosi`
    const line = excerpt(`${before} o ławkę. ${FILLER.repeat(3)}${cover}`, 'ławka')
    expect(line).toContain('<ławkę>')
    expect(line.replaceAll(cover, ''), String(shift)).not.toMatch(/[[\]]|ukryto|nazwisko/)
  }
})

test('one long word without a blank before it does not hide what was looked for', () => {
  expect(excerpt(`${'x'.repeat(120)}-ławka przy szkole`, 'ławka')).toContain('<ławka>')
})
