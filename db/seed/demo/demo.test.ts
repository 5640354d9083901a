import { expect, test } from 'vitest'
import { areas } from '../frame/areas.ts'
import { estates } from '../frame/estates.ts'
import { goalSets } from '../frame/goals.ts'
import { moderationRules } from '../frame/moderation-rules.ts'
import { officialRoutes } from '../frame/official-routes.ts'
import { promise } from '../frame/promise.ts'
import { returnReasons } from '../frame/return-reasons.ts'
import { themeEditions } from '../frame/themes.ts'
import { units } from '../frame/units.ts'
import { emailsIn, textsIn } from '../walk.ts'
import { demoNote } from './note.ts'
import { DEMO_PASSWORD, demoPeople } from './people.ts'
import { DEMO_POSITION_MARK, demoPositions } from './positions.ts'
import { demoPostulates } from './postulates.ts'

const unitSlugs = units.map((unit) => unit.slug)
const positionKeys = demoPositions.map((position) => position.key)
const postulateKeys = demoPostulates.map((postulate) => postulate.key)
const scenarios = demoPostulates.map((postulate) => postulate.scenario)

function rolesOf(key: string | null) {
  return demoPeople.find((person) => person.key === key)?.roles ?? []
}

test('there are 24 to 30 demonstration postulates, all marked and with their own key', () => {
  expect(demoPostulates.length).toBeGreaterThanOrEqual(24)
  expect(demoPostulates.length).toBeLessThanOrEqual(30)
  expect(new Set(postulateKeys).size).toBe(postulateKeys.length)
  expect(demoPostulates.every((postulate) => postulate.example)).toBe(true)
})

test('every state, position, area and channel appears and at least eight estates', () => {
  expect(new Set(scenarios.map((scenario) => scenario.state))).toEqual(
    new Set([
      'awaiting',
      'awaiting_with_personal_data',
      'returned',
      'returned_corrected',
      'redirected',
      'hidden',
      'merged',
      'withdrawn',
      'published',
      'assigned',
      'in_analysis',
      'late',
      'answered',
      'reflected',
    ]),
  )
  const published = demoPositions.filter((position) => position.acceptance)
  expect(new Set(published.map((position) => position.code))).toEqual(
    new Set(['accepted', 'accepted_in_part', 'rejected', 'clarified', 'out_of_scope', 'deferred']),
  )
  expect(new Set(demoPostulates.flatMap((postulate) => postulate.areas)).size).toBe(6)
  expect(new Set(demoPostulates.map((postulate) => postulate.areas[0])).size).toBe(6)
  expect(new Set(demoPostulates.map((postulate) => postulate.channel))).toEqual(
    new Set(['web', 'paper', 'phone', 'email', 'workshop', 'oral']),
  )
  const kinds = new Map(estates.map((place) => [place.slug, place.kind]))
  const named = demoPostulates.filter(
    ({ estate }) => estate !== null && kinds.get(estate) === 'estate',
  )
  expect(new Set(named.map((postulate) => postulate.estate)).size).toBeGreaterThanOrEqual(8)
})

test('every reference leads somewhere', () => {
  const goalCodes = goalSets.flatMap((set) =>
    set.goals.flatMap((goal) => [goal.code, ...goal.operationalGoals.map((child) => child.code)]),
  )
  const themeSlugs = themeEditions.find((edition) => edition.current)?.themes.map((it) => it.slug)
  const areaSlugs = areas.map((area) => area.slug)
  const estateSlugs = estates.map((place) => place.slug)
  const personKeys = demoPeople.map((person) => person.key)
  for (const { key, scenario, ...postulate } of demoPostulates) {
    for (const area of postulate.areas) expect(areaSlugs, key).toContain(area)
    for (const goal of postulate.goals) expect(goalCodes, key).toContain(goal)
    for (const theme of postulate.themes) expect(themeSlugs, key).toContain(theme)
    for (const person of postulate.supporters) expect(personKeys, key).toContain(person)
    if (postulate.estate !== null) expect(estateSlugs, key).toContain(postulate.estate)
    if ('unit' in scenario) expect(unitSlugs, key).toContain(scenario.unit)
    if ('position' in scenario) expect(positionKeys, key).toContain(scenario.position)
    if (scenario.state === 'hidden') {
      expect(moderationRules.map((rule) => rule.code)).toContain(scenario.rule)
    }
    if (scenario.state === 'redirected') {
      expect(officialRoutes.map((route) => route.code)).toContain(scenario.route)
    }
    if (scenario.state === 'returned' || scenario.state === 'returned_corrected') {
      expect(returnReasons.map((reason) => reason.code)).toContain(scenario.reason)
    }
    if (scenario.state === 'in_analysis' && scenario.submittedPosition !== null) {
      expect(positionKeys, key).toContain(scenario.submittedPosition)
    }
  }
  for (const unit of [...demoPositions, ...demoPeople].map((it) => it.unit)) {
    if (unit !== null) expect(unitSlugs).toContain(unit)
  }
})

test('a merged postulate leads to another one that the public sees', () => {
  for (const { key, scenario } of demoPostulates) {
    if (scenario.state !== 'merged') continue
    const target = demoPostulates.find((postulate) => postulate.key === scenario.into)
    expect(target?.key).not.toBe(key)
    expect(['published', 'assigned', 'in_analysis', 'late', 'answered', 'reflected']).toContain(
      target?.scenario.state,
    )
  }
})

test('one position answers three submissions and a published one is never idle', () => {
  const uses = new Map<string, number>()
  for (const scenario of scenarios) {
    if ('position' in scenario) {
      uses.set(scenario.position, (uses.get(scenario.position) ?? 0) + 1)
    }
  }
  expect([...uses.values()].filter((count) => count === 3)).toHaveLength(1)
  for (const { key, acceptance } of demoPositions) {
    expect(uses.has(key), key).toBe(acceptance !== null)
  }
})

test('days run forward and the promise is kept except where the state says late', () => {
  const positions = new Map(demoPositions.map((position) => [position.key, position]))
  for (const { key, receivedDaysAgo, scenario } of demoPostulates) {
    const due = promise.answerDays - receivedDaysAgo
    if ('decidedDaysAgo' in scenario) {
      const waited = receivedDaysAgo - scenario.decidedDaysAgo
      expect(waited, key).toBeGreaterThanOrEqual(0)
      expect(waited, key).toBeLessThanOrEqual(promise.moderationWorkingDays)
    }
    if ('assignedDaysAgo' in scenario) {
      expect(scenario.assignedDaysAgo, key).toBeLessThanOrEqual(scenario.decidedDaysAgo)
    }
    if ('dueInDays' in scenario) {
      expect(scenario.dueInDays, key).toBe(due)
      expect(due, key).toBeGreaterThan(0)
    }
    if (scenario.state === 'late') {
      expect(-scenario.overdueDays, key).toBe(due)
      expect(due, key).toBeLessThan(0)
    }
    if (scenario.state === 'published') expect(due, key).toBeGreaterThan(0)
    if ('position' in scenario) {
      const answered = positions.get(scenario.position)?.acceptance?.publishedDaysAgo ?? NaN
      expect(answered, key).toBeLessThan(scenario.assignedDaysAgo)
      expect(receivedDaysAgo - answered, key).toBeLessThanOrEqual(promise.answerDays)
      if (scenario.state === 'reflected') {
        expect(scenario.reflectedDaysAgo, key).toBeLessThan(answered)
      }
    }
    if (scenario.state === 'returned_corrected') {
      expect(scenario.correctedDaysAgo, key).toBeLessThan(scenario.decidedDaysAgo)
    }
  }
})

test('people do what their roles allow', () => {
  for (const { key, author, channel, enteredBy, supporters, scenario } of demoPostulates) {
    expect(enteredBy === null, key).toBe(channel === 'web')
    if (author !== null) expect(rolesOf(author), key).toContain('resident')
    expect(new Set(supporters).size, key).toBe(supporters.length)
    expect(supporters.length, key).toBeLessThanOrEqual(5)
    expect(supporters, key).not.toContain(author)
    for (const supporter of supporters) expect(rolesOf(supporter), key).toContain('resident')
    if ('decidedBy' in scenario) expect(rolesOf(scenario.decidedBy), key).toContain('moderator')
  }
  for (const { key, preparedBy, acceptance } of demoPositions) {
    expect(rolesOf(preparedBy), key).toSatisfy((roles: readonly string[]) =>
      ['unit_officer', 'strategist'].some((role) => roles.includes(role)),
    )
    if (!acceptance) continue
    expect(rolesOf(acceptance.acceptedBy), key).toContain('strategist')
    expect(acceptance.acceptedBy, key).not.toBe(preparedBy)
  }
})

test('each role has a person and the password is the one that is printed', () => {
  expect(DEMO_PASSWORD).toBe('idea-kielce-demo')
  expect(new Set(demoPeople.flatMap((person) => person.roles))).toEqual(
    new Set(['resident', 'organizer', 'moderator', 'unit_officer', 'strategist', 'admin']),
  )
  for (const { key, email } of demoPeople) expect(email).toBe(`${key}@demo.example`)
  expect(demoPeople.find((person) => person.roles.includes('unit_officer'))?.unit).toBe('ztm')
})

test('postulates are two to six sentences and organisations are clearly invented', () => {
  for (const { key, title, text, publicText, authorKind, organisation } of demoPostulates) {
    const sentences = text.match(/[.?](\s|$)/g)?.length ?? 0
    expect(sentences, key).toBeGreaterThanOrEqual(2)
    expect(sentences, key).toBeLessThanOrEqual(6)
    expect(title.length, key).toBeLessThanOrEqual(80)
    expect(text, key).not.toContain('!')
    expect(organisation !== null, key).toBe(authorKind === 'organisation')
    if (organisation) expect(organisation.name).toContain('(przykład)')
    if (publicText !== null) expect(publicText, key).not.toBe(text)
  }
})

test('each position is marked as a demonstration and says what changes or what stays', () => {
  for (const position of demoPositions) {
    expect(position.justification.endsWith(DEMO_POSITION_MARK), position.key).toBe(true)
    expect(position.whatChanges ?? position.whatStays, position.key).not.toBeNull()
  }
})

test('the personal data to be found are there and belong to nobody', () => {
  const patterns = {
    phone: /\b(?:41 000 00 \d\d|600 000 00\d)\b/,
    email: /@\w+\.example\b/,
    pesel: /\b50610112341\b/,
    address: /ul\. \p{Lu}\p{L}+ \d+ m\. \d+/u,
  }
  const found = new Set<string>()
  for (const { key, text, scenario } of demoPostulates) {
    if (scenario.state !== 'awaiting_with_personal_data') continue
    for (const kind of scenario.personalData) {
      expect(text, key).toMatch(patterns[kind])
      found.add(kind)
    }
  }
  expect(found).toEqual(new Set(Object.keys(patterns)))
  const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]
  const sum = weights.reduce((total, weight, i) => total + weight * Number('50610112341'[i]), 0)
  expect(sum % 10).toBe(0)
})

test('no published text carries a phone, and no e-mail is outside .example', () => {
  for (const { key, text, publicText, scenario } of demoPostulates) {
    if (scenario.state.startsWith('awaiting')) continue
    expect(publicText ?? text, key).not.toMatch(/\d{2,3} \d{3} \d{2}/)
  }
  const emails = emailsIn([demoPeople, demoPostulates, demoPositions, demoNote])
  expect(emails.length).toBeGreaterThan(0)
  for (const email of emails) expect(email).toMatch(/\.example$/)
})

test('every demonstration text has three languages', () => {
  const texts = textsIn({ demoNote, demoPeople })
  expect(texts).toHaveLength(1 + demoPeople.length)
  for (const { path, text } of texts) {
    for (const wording of [text.pl, text.en, text.uk]) {
      expect(wording.trim(), path).not.toBe('')
    }
  }
})
