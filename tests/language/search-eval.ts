import SqliteDatabase from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import { lemmasOf } from '#app/features/language/analyse.ts'
import { dictionaryFile } from '#app/features/language/dictionary-place.server.ts'
import { loadLexicon } from '#app/features/language/lexicon.server.ts'
import { engineQuery, readQuery } from '#app/features/search/search-query.ts'
import { fold, wordPlaces } from '#app/lib/polish-text.ts'
import { readRows } from './read-data.ts'
import type { Figure } from './similar-eval.ts'

/** What people look for, in the basic form and in another one. Chosen before anything was measured. */
const QUERIES: readonly [base: string, other: string][] = [
  ['ścieżka rowerowa', 'ścieżek rowerowych'],
  ['kosz na śmieci', 'koszy na śmieci'],
  ['ławka', 'ławek'],
  ['plac zabaw', 'placów zabaw'],
  ['chodnik', 'chodników'],
  ['przejście dla pieszych', 'przejściu dla pieszych'],
  ['oświetlenie', 'oświetleniem'],
  ['park', 'parków'],
  ['drzewo', 'drzewami'],
  ['boisko', 'boisk'],
  ['siłownia', 'siłowni'],
  ['biblioteka', 'bibliotece'],
  ['szkoła podstawowa', 'szkole podstawowej'],
  ['przedszkole', 'przedszkolu'],
  ['wybieg dla psów', 'wybiegu dla psa'],
  ['parking', 'parkingów'],
  ['ulica', 'ulicy'],
  ['droga', 'dróg'],
  ['most', 'moście'],
  ['przystanek', 'przystanków'],
  ['autobus', 'autobusów'],
  ['tramwaj', 'tramwajów'],
  ['rower', 'rowerów'],
  ['stojak', 'stojaków'],
  ['zieleń', 'zieleni'],
  ['kwiat', 'kwiatów'],
  ['krzew', 'krzewami'],
  ['trawnik', 'trawniku'],
  ['ogród', 'ogrodów'],
  ['basen', 'basenu'],
  ['książka', 'książek'],
  ['koncert', 'koncertów'],
  ['warsztat', 'warsztatach'],
  ['dziecko', 'dziećmi'],
  ['senior', 'seniorów'],
  ['młodzież', 'młodzieży'],
  ['mieszkaniec', 'mieszkańców'],
  ['sport', 'sportu'],
  ['zajęcia', 'zajęć'],
  ['kultura', 'kultury'],
  ['teatr', 'teatrze'],
  ['kino', 'kinem'],
  ['festyn', 'festynów'],
  ['monitoring', 'monitoringu'],
  ['straż pożarna', 'straży pożarnej'],
  ['bezpieczeństwo', 'bezpieczeństwa'],
  ['remont', 'remontem'],
  ['budowa', 'budowę'],
  ['modernizacja', 'modernizacji'],
  ['nawierzchnia', 'nawierzchni'],
  ['próg zwalniający', 'progi zwalniające'],
  ['schody', 'schodów'],
  ['toaleta', 'toalet'],
  ['fontanna', 'fontannę'],
  ['skwer', 'skweru'],
  ['las', 'lasów'],
]

/**
 * Recall and precision of keyword search on titles of civic budgets. What ought to be found: titles
 * with every word of the query in any form that the dictionary spells out, accents included. The same
 * dictionary serves the search, so these figures flatter it a little.
 */
export async function searchFigures(dataRoot: string, part = 'dev'): Promise<Figure[]> {
  const rows = readRows(dataRoot, `pabulib_pl/${part}/projects.csv`)
  if (rows.length === 0) return []
  const lexicon = await loadLexicon()
  const titles = [...new Set(rows.map((row) => (row.name ?? '').normalize('NFC')))]
  const sqlite = new SqliteDatabase(':memory:')
  sqlite.exec(`create virtual table t using fts5(title_tokens, body_tokens, content='',
    tokenize='unicode61 remove_diacritics 0')`)
  const insert = sqlite.prepare('insert into t (rowid, title_tokens, body_tokens) values (?, ?, ?)')
  sqlite.transaction(() => {
    for (const [index, title] of titles.entries()) {
      insert.run(index + 1, lemmasOf(title, lexicon).join(' '), '')
    }
  })()
  const search = sqlite.prepare('select rowid from t where t match ?').pluck()
  const find = (text: string): Set<number> => {
    const query = engineQuery(readQuery(text, lexicon).words)
    return new Set(query ? (search.all(query.fts) as number[]) : [])
  }
  const spellings = readSpellings()
  const wordsOfTitles = titles.map(
    (title) => new Set(wordPlaces(title).map(({ surface }) => surface.toLowerCase())),
  )
  const ways: [string, (query: readonly [string, string]) => string][] = [
    ['base form', ([base]) => base],
    ['base form, no accents', ([base]) => fold(base)],
    ['other form', ([, other]) => other],
    ['other form, no accents', ([, other]) => fold(other)],
  ]
  const wanted = QUERIES.map(([base]) => {
    const forms = readQuery(base, lexicon).words.map(({ folded }) => {
      const surface = wordPlaces(base).find((word) => fold(word.surface) === folded)?.surface ?? ''
      return formsOf(surface.toLowerCase(), spellings)
    })
    return new Set(
      wordsOfTitles.flatMap((words, index) =>
        forms.every((each) => each.some((form) => words.has(form))) ? [index + 1] : [],
      ),
    )
  })
  return ways.flatMap(([name, typed]) => {
    const scores = QUERIES.flatMap((query, index) => {
      const gold = wanted[index] ?? new Set<number>()
      const found = find(typed(query))
      if (gold.size === 0) return []
      const both = [...gold].filter((id) => found.has(id)).length
      return [{ recall: both / gold.size, precision: found.size === 0 ? 1 : both / found.size }]
    })
    const mean = (key: 'recall' | 'precision') =>
      scores.reduce((sum, score) => sum + score[key], 0) / scores.length
    return [
      figureOf(`search recall, ${name}`, mean('recall'), 0.95),
      figureOf(`search precision, ${name}`, mean('precision'), 0.88),
    ]
  })
}

function figureOf(name: string, value: number, target: number): Figure {
  return { name, target: `≥ ${target}`, value: value.toFixed(3), met: value >= target }
}

type Spellings = { flags: Map<string, string>; rules: Map<string, [string, string, RegExp][]> }

/** The dictionary as it is written: which endings each lemma takes, accents and all. */
function readSpellings(): Spellings {
  const flags = new Map<string, string>()
  for (const line of readFileSync(dictionaryFile('index.dic'), 'utf8').split('\n')) {
    const [word = '', own = ''] = line.trim().split('/')
    flags.set(word, (flags.get(word) ?? '') + own)
  }
  const rules = new Map<string, [string, string, RegExp][]>()
  const aff = readFileSync(dictionaryFile('index.aff'), 'utf8')
  for (const [, flag = '', strip = '', add = '', condition = ''] of aff.matchAll(
    /^SFX +(\S) +(\S+) +(\S+) +(\S+)\s*$/gm,
  )) {
    const rule: [string, string, RegExp] = [
      strip === '0' ? '' : strip,
      add === '0' ? '' : add,
      new RegExp(`${condition === '.' ? '' : condition}$`, 'u'),
    ]
    rules.set(flag, [...(rules.get(flag) ?? []), rule])
  }
  return { flags, rules }
}

/** Every form of the lemma that a word of a query is, forms of its lemma where it is none itself. */
function formsOf(word: string, { flags, rules }: Spellings): string[] {
  const forms = new Set([word])
  for (const flag of flags.get(word) ?? '') {
    for (const [strip, add, condition] of rules.get(flag) ?? []) {
      if (!condition.test(word) || !word.endsWith(strip)) continue
      forms.add(word.slice(0, word.length - strip.length) + add)
    }
  }
  return [...forms]
}
