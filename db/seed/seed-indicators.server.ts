import type { Database } from '../open.server.ts'
import { indicatorDefinitions } from './frame/indicator-definitions.ts'
import { measures, sources } from './frame/indicator-words.ts'
import { indicators2014 } from './frame/indicators-2014.ts'
import { indicators2018 } from './frame/indicators-2018.ts'
import { themeEditions } from './frame/themes.ts'
import { inLanguagesOrNull } from './in-languages.ts'

const CATALOGUES = { '2014': indicators2014, '2018': indicators2018 } as const
const DIRECTIONS = { l: 'lower', h: 'higher', x: 'context' } as const
const IN_ONE_INSERT = 25

/**
 * Adds what is missing of the catalogue, also to a database that has been used for years; what is
 * there stays as people left it. Returns how many were added.
 */
export async function seedIndicators(db: Database): Promise<number> {
  const known = await db
    .selectFrom('indicator')
    .select(['edition', 'code'])
    .where('edition', '<>', 'own')
    .execute()
  const have = new Set(known.map((row) => `${row.edition}/${row.code}`))
  const missing = catalogue().filter((each) => !have.has(`${each.edition}/${each.code}`))
  if (missing.length === 0) return 0
  await db.transaction().execute(async (trx) => {
    const terms = await trx
      .selectFrom('term')
      .innerJoin('vocabulary', 'vocabulary.id', 'term.vocabulary_id')
      .select(['term.id', 'term.slug', 'vocabulary.code as set'])
      .where('vocabulary.kind', 'in', ['area', 'theme'])
      .execute()
    const idOf = (set: string, slug: string) =>
      terms.find((term) => term.set === set && term.slug === slug)?.id ?? null
    const rows = missing.map(({ theme, area, ...row }) => ({
      ...row,
      theme_id: idOf(`iso37120-${row.edition}`, theme),
      area_id: idOf('areas', area),
    }))
    for (let at = 0; at < rows.length; at += IN_ONE_INSERT) {
      await trx
        .insertInto('indicator')
        .values(rows.slice(at, at + IN_ONE_INSERT))
        // Two processes that start at once.
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
  })
  return missing.length
}

function catalogue() {
  return (['2014', '2018'] as const).flatMap((edition) =>
    CATALOGUES[edition]
      .trim()
      .split('\n')
      .map((line, position) => ({ edition, position, ...readLine(edition, line) })),
  )
}

function readLine(edition: '2014' | '2018', line: string) {
  const [
    code = '',
    themeCode,
    kind,
    direction,
    source = '',
    featured,
    same,
    measure = '',
    pl = '',
    en = '',
  ] = line.split('|')
  const theme = themeEditions
    .find((each) => each.edition === edition)
    ?.themes.find((each) => each.code === themeCode)
  if (!theme) throw new Error(`Indicator ${edition}/${code}: unknown theme ${themeCode}`)
  const [measureEn, measureUk] = measures[measure] ?? [measure, measure]
  const definition =
    indicatorDefinitions[`${edition}/${code}`] ?? indicatorDefinitions[`2014/${same}`] ?? null
  return {
    code,
    slug: `iso-${edition}-${code.replaceAll('.', '-')}`,
    theme: theme.slug,
    area: theme.primaryArea,
    kind: kind === 'c' ? ('core' as const) : ('supporting' as const),
    direction: DIRECTIONS[direction as keyof typeof DIRECTIONS],
    is_featured: featured === 'f' ? 1 : 0,
    name_pl: pl,
    name_en: en,
    definition_pl: definition,
    measure_pl: measure === '–' ? '' : measure,
    measure_en: measureEn,
    measure_uk: measureUk,
    ...inLanguagesOrNull('source', sources[source] ?? null),
  }
}
