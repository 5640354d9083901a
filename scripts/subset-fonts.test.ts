import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { en } from '../app/i18n/en.ts'
import { pl } from '../app/i18n/pl.ts'
import { facesOf } from './subset-fonts.ts'

const faces = facesOf(readFileSync('app/ui/styles/fonts.css', 'utf8'))
const BODY = /next-latin(-ext)?-wght-normal/
const CYRILLIC = /\p{Script=Cyrillic}/u

function lettersIn(kind: RegExp): Set<number> {
  return new Set(faces.filter(({ file }) => kind.test(file)).flatMap(({ letters }) => letters))
}

function missing(text: string, letters: Set<number>): string[] {
  return [...new Set(text)].filter(
    // Neither family has Cyrillic or arrows: the system writes them.
    (one) => !letters.has(one.codePointAt(0) ?? 0) && !CYRILLIC.test(one) && !/[\s→]/.test(one),
  )
}

test('what a first visit fetches has the letters of Polish and English pages', () => {
  const messages = JSON.stringify([pl, en]).replaceAll(/\\.|[{}<>[\]#|^`~\\$]/g, '')
  const core = lettersIn(new RegExp(`${BODY.source}\\.core`))
  expect(missing(messages, core)).toEqual([])
  expect(missing('Zażółć gęślą jaźń ŻÓŁWIĄTKO ŁÓDŹ ĆMA ŚWIŃ', core)).toEqual([])
})

test('letters that only some names bring have files of their own', () => {
  const all = lettersIn(BODY)
  expect(missing('Müller Çelik Šimůnek Nowák Ødegård Ștefan Žižka José', all)).toEqual([])
  const headings = lettersIn(/^aleo/)
  expect(missing('Zażółć gęślą jaźń ŁÓDŹ Müller Žižka', headings)).toEqual([])
})

test('no letter is in two files of a face', () => {
  for (const style of [
    'aleo',
    'next-latin(-ext)?-wght-normal',
    'next-latin(-ext)?-wght-italic',
    'mono',
  ]) {
    const own = faces.filter(({ file }) => new RegExp(style).test(file)).flatMap((f) => f.letters)
    expect(own.length).toBe(new Set(own).size)
  }
})
