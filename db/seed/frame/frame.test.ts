import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { areas } from './areas.ts'
import { bodies } from './bodies.ts'
import { estates } from './estates.ts'
import { evidenceSources } from './evidence.ts'
import { goalSets } from './goals.ts'
import { legalBases } from './legal-bases.ts'
import { cityCurrentLevel, maturityLevels } from './maturity-levels.ts'
import { moderationRules } from './moderation-rules.ts'
import { officialRoutes } from './official-routes.ts'
import { promise } from './promise.ts'
import { returnReasons } from './return-reasons.ts'
import { strategy } from './strategy.ts'
import { themeEditions } from './themes.ts'
import { units } from './units.ts'
import { workshops2018 } from './workshops-2018.ts'
import { emailsIn, textsIn } from '../walk.ts'

const frame = {
  strategy,
  evidenceSources,
  areas,
  maturityLevels,
  themeEditions,
  goalSets,
  estates,
  units,
  bodies,
  workshops2018,
  officialRoutes,
  legalBases,
  moderationRules,
  returnReasons,
  promise,
}
const areaSlugs = areas.map((area) => area.slug)
const operationalGoals = goalSets.flatMap((set) =>
  set.goals.flatMap((goal) => goal.operationalGoals),
)

function duplicates(values: readonly (string | number)[]) {
  return values.filter((value, index) => values.indexOf(value) !== index)
}

test('every text has a Polish, an English and a Ukrainian wording', () => {
  const texts = textsIn(frame)
  expect(texts.length).toBeGreaterThan(300)
  for (const { path, text } of texts) {
    for (const wording of [text.pl, text.en, text.uk]) {
      expect(wording.trim(), path).not.toBe('')
      expect(wording, path).toBe(wording.trim())
    }
  }
})

test('Ukrainian wordings are in Cyrillic unless they are a proper name', () => {
  const inLatin = textsIn({ ...frame, estates: [] })
    .filter(({ text }) => !/\p{Script=Cyrillic}/u.test(text.uk))
    .map(({ text }) => text.uk)
  expect(new Set(inLatin)).toEqual(new Set(['ZTM', 'MZD', 'MOPR', 'MUP', 'Wodociągi Kieleckie']))
})

test('the frame holds no e-mail address', () => {
  expect(emailsIn(frame)).toEqual([])
  expect(units.every((unit) => unit.email === null)).toBe(true)
  expect(officialRoutes.every((route) => route.email === null)).toBe(true)
})

test('the strategy is at one stage now, what is before is done, what is after is next', () => {
  expect(strategy.name.pl).toBe('Ramowa Strategia Smart City Kielce 2030+')
  expect(strategy.aliases).toContain('Ramowa Strategia Kielce Smart City 2030+')
  const states = strategy.stages.map((stage) => stage.state).join(' ')
  expect(states).toMatch(/^(done )+now( next)+$/)
})

test('the diagnosis has five evidence sources and 2018 had three workshops', () => {
  expect(evidenceSources.map((source) => source.position)).toEqual([1, 2, 3, 4, 5])
  expect(workshops2018.map((workshop) => [workshop.startsOn, workshop.endsOn])).toEqual([
    ['2018-03-05', '2018-03-07'],
    ['2018-03-21', '2018-03-23'],
    ['2018-04-05', '2018-04-05'],
  ])
})

test('there are six areas with five levels each and no rating', () => {
  expect(areas.map((area) => area.position)).toEqual([1, 2, 3, 4, 5, 6])
  for (const area of areas) {
    expect(
      area.levels.map((descriptor) => descriptor.level),
      area.slug,
    ).toEqual([1, 2, 3, 4, 5])
    expect(area.currentLevel, area.slug).toBeNull()
    expect(existsSync(`node_modules/lucide-static/icons/${area.icon}.svg`), area.icon).toBe(true)
  }
  expect(maturityLevels.map((level) => level.level)).toEqual([1, 2, 3, 4, 5])
  expect(cityCurrentLevel).toBeNull()
})

test('an area has 20 to 25 everyday words and shares none with another area', () => {
  const all = areas.flatMap((area) => {
    const words = area.everydayWords.split(' ')
    expect(words.length, area.slug).toBeGreaterThanOrEqual(20)
    expect(words.length, area.slug).toBeLessThanOrEqual(25)
    return words
  })
  expect(duplicates(all)).toEqual([])
})

test('goals, themes and units have 20 to 25 everyday words, plain and single', () => {
  for (const { name, everydayWords } of [
    ...operationalGoals,
    ...themeEditions.flatMap((edition) => edition.themes),
    ...units,
  ]) {
    const words = everydayWords.split(' ')
    expect(words.length, name.pl).toBeGreaterThanOrEqual(20)
    expect(words.length, name.pl).toBeLessThanOrEqual(25)
    expect(duplicates(words), name.pl).toEqual([])
    for (const word of words) expect(word, name.pl).toMatch(/^\p{Ll}{2,}$/u)
  }
})

test('ISO 37120 has 17 themes of 2014 and 19 of 2018 with the known indicator counts', () => {
  const counts = themeEditions.map(({ edition, themes }) => ({
    edition,
    themes: themes.length,
    core: themes.reduce((sum, theme) => sum + theme.coreIndicators, 0),
    supporting: themes.reduce((sum, theme) => sum + theme.supportingIndicators, 0),
    clauses: [themes[0]?.clause, themes.at(-1)?.clause],
  }))
  expect(counts).toEqual([
    { edition: '2014', themes: 17, core: 46, supporting: 54, clauses: [5, 21] },
    { edition: '2018', themes: 19, core: 45, supporting: 59, clauses: [5, 23] },
  ])
  expect(themeEditions.filter((edition) => edition.current)).toHaveLength(1)
})

test('themes point at known areas and at themes of the earlier edition', () => {
  const slugs2014 = themeEditions[0]?.themes.map((theme) => theme.slug)
  for (const { themes } of themeEditions) {
    expect(duplicates(themes.map((theme) => theme.slug))).toEqual([])
    expect(duplicates(themes.map((theme) => theme.code))).toEqual([])
    for (const theme of themes) {
      expect(areaSlugs).toContain(theme.primaryArea)
      for (const area of theme.secondaryAreas) expect(areaSlugs).toContain(area)
      for (const slug of theme.continues) expect(slugs2014).toContain(slug)
    }
  }
  const continued = themeEditions[1]?.themes.flatMap((theme) => theme.continues)
  expect(new Set(continued)).toEqual(new Set(slugs2014))
})

test('one goal set has four goals, the framework goals are still empty', () => {
  expect(goalSets.map((set) => [set.slug, set.state, set.goals.length])).toEqual([
    ['kielce-2030', 'active', 4],
    ['ramowe-cele', 'preparing', 0],
  ])
  expect(operationalGoals.map((goal) => goal.code).join(' ')).toBe(
    '1.1 1.2 1.3 2.1 2.2 2.3 2.4 3.1 3.2 3.3 3.4 4.1',
  )
  const goals = goalSets.flatMap((set) => set.goals)
  expect(duplicates([...goals, ...operationalGoals].map((goal) => goal.slug))).toEqual([])
  for (const area of goals.flatMap((goal) => goal.areas)) expect(areaSlugs).toContain(area)
})

test('places have their own slugs and keep the list of the brief', () => {
  expect(estates).toHaveLength(62)
  expect(duplicates(estates.map((place) => place.slug))).toEqual([])
  for (const place of estates) expect(place.slug).toMatch(/^[a-z]+(-[a-z]+)*$/)
  expect(estates[0]?.kind).toBe('city')
  expect(estates.slice(-2).map((place) => place.kind)).toEqual(['outside', 'none'])
  expect(estates.filter((place) => place.kind === 'estate')).toHaveLength(59)
})

test('an invented unit says so in its name, a real one does not', () => {
  expect(duplicates(units.map((unit) => unit.slug))).toEqual([])
  for (const unit of units) {
    expect(unit.name.pl.includes('(przykład)'), unit.slug).toBe(unit.example)
    expect(unit.name.en.includes('(example)'), unit.slug).toBe(unit.example)
    expect(unit.name.uk.includes('(приклад)'), unit.slug).toBe(unit.example)
  }
})

test('only the Council has a known composition and no body works yet', () => {
  expect(bodies.map((body) => [body.slug, body.state, body.composition?.length ?? null])).toEqual([
    ['rada-strategii', 'planned', 5],
    ['zespol-sterujacy', 'planned', null],
    ['zespol-projektowy', 'planned', null],
  ])
})

test('official routes carry the deadlines of the law', () => {
  expect(officialRoutes.map((route) => [route.code, route.deadlineLength])).toEqual([
    ['petition', { amount: 3, unit: 'month' }],
    ['kpa_motion', { amount: 1, unit: 'month' }],
    ['kpa_complaint', { amount: 1, unit: 'month' }],
    ['fault', null],
    ['public_information', { amount: 14, unit: 'day' }],
  ])
})

test('legal bases carry the clocks of the law', () => {
  expect(
    legalBases.map(({ code, minDays, reportDays, lateRemarks, minForms }) => {
      return [code, minDays, reportDays, lateRemarks, minForms]
    }),
  ).toEqual([
    ['uzppr_art6', 35, 30, 'considered', 1],
    // The council sets 21 days; the 30 are the city's promise of 2021.
    ['usg_art5a', 21, 30, 'considered', 1],
    ['oos_art39', 21, null, 'left', 1],
    ['rewitalizacja_art6', 35, null, 'considered', 3],
    ['none', 0, null, 'considered', 1],
  ])
  const ofLaw = legalBases.filter((basis) => basis.code !== 'none')
  for (const { code, citation, note, needsPlaces } of ofLaw) {
    expect(citation.pl, code).toMatch(/art\. \d+/)
    expect(note.pl, code).toMatch(/Sprawdź w aktualnym brzmieniu/)
    expect(needsPlaces, code).toBe(true)
  }
  expect(legalBases.filter((basis) => basis.needsMeetings).map(({ code }) => code)).toEqual([
    'uzppr_art6',
  ])
})

test('rules and reasons have unique codes and the promise is 3 working days and 30 days', () => {
  expect(duplicates(moderationRules.map((rule) => rule.code))).toEqual([])
  expect(duplicates(returnReasons.map((reason) => reason.code))).toEqual([])
  expect([promise.moderationWorkingDays, promise.answerDays]).toEqual([3, 30])
})

test('Polish texts keep the house style', () => {
  for (const { path, text } of textsIn(frame)) {
    expect(text.pl, path).not.toMatch(/!|interesariusz|"| - /i)
  }
})
