import type { Transaction } from 'kysely'
import type { Database } from '../open.server.ts'
import type { DB, Instant } from '../schema.ts'
import { bodies } from './frame/bodies.ts'
import { estates } from './frame/estates.ts'
import { evidenceSources } from './frame/evidence.ts'
import { materials } from './frame/materials.ts'
import { legalBases } from './frame/legal-bases.ts'
import { maturityLevels } from './frame/maturity-levels.ts'
import { moderationRules } from './frame/moderation-rules.ts'
import { officialRoutes } from './frame/official-routes.ts'
import { positionTemplates } from './frame/position-templates.ts'
import { promise } from './frame/promise.ts'
import { workshopSettings } from './frame/workshop-settings.ts'
import { returnReasons } from './frame/return-reasons.ts'
import { strategy } from './frame/strategy.ts'
import { suggestionSettings } from './frame/suggestion-settings.ts'
import { units } from './frame/units.ts'
import { workshops2018 } from './frame/workshops-2018.ts'
import { wholeDays } from '../whole-days.ts'
import { inLanguages, inLanguagesOrNull } from './in-languages.ts'
import { seedIndicators } from './seed-indicators.server.ts'
import { insertVocabularies } from './seed-vocabularies.server.ts'

/** Fills an empty database with the frame of the strategy, any with the catalogue of indicators. False: it was there. */
export async function seedFrame(
  db: Database,
  now: Instant = new Date().toISOString(),
): Promise<boolean> {
  const known = await db.selectFrom('vocabulary').select('id').limit(1).executeTakeFirst()
  if (known) {
    await seedIndicators(db)
    return false
  }
  await db.transaction().execute(async (trx) => {
    await insertMaturityLevels(trx)
    await insertVocabularies(trx)
    await insertStrategy(trx)
    await insertCity(trx)
    await insertRules(trx)
    await insertLegalBases(trx)
    await insertPositionTemplates(trx)
    await insertMaterials(trx, now)
  })
  await seedIndicators(db)
  return true
}

async function insertPositionTemplates(trx: Transaction<DB>): Promise<void> {
  await trx
    .insertInto('position_template')
    .values(
      positionTemplates.map(({ whatChanges, ...template }, index) => ({
        ...template,
        what_changes: whatChanges ?? null,
        position: index + 1,
      })),
    )
    .execute()
}

async function insertMaterials(trx: Transaction<DB>, now: Instant): Promise<void> {
  await trx
    .insertInto('document')
    .values(
      materials.map((material) => ({
        slug: material.slug,
        kind: material.kind,
        title: material.title,
        summary: material.summary,
        author_name: material.authorName,
        made_on: material.madeOn,
        method: material.method,
        sample: material.sample,
        is_demo: 0,
        listed_at: now,
        created_at: now,
      })),
    )
    .execute()
}

async function insertMaturityLevels(trx: Transaction<DB>): Promise<void> {
  await trx
    .insertInto('maturity_level')
    .values(
      maturityLevels.map((m) => ({
        level: m.level,
        ...inLanguages('name', m.label),
        ...inLanguages('management_model', m.managementModel),
        ...inLanguages('description', m.description),
      })),
    )
    .execute()
}

async function insertStrategy(trx: Transaction<DB>): Promise<void> {
  const { id } = await trx
    .insertInto('strategy')
    .values({
      slug: strategy.slug,
      ...inLanguages('name', strategy.name),
      ...inLanguages('summary', strategy.summary),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('strategy_stage')
    .values(
      strategy.stages.map((stage) => ({
        strategy_id: id,
        state: stage.state,
        ...inLanguages('title', stage.title),
        ...inLanguages('description', stage.description),
        ...inLanguagesOrNull('when', stage.when),
        position: stage.position,
      })),
    )
    .execute()
  await trx
    .insertInto('evidence_source')
    .values(
      evidenceSources.map((source) => ({
        code: source.slug,
        ...inLanguages('title', source.title),
        ...inLanguages('description', source.description),
        position: source.position,
      })),
    )
    .execute()
}

async function insertCity(trx: Transaction<DB>): Promise<void> {
  await trx
    .insertInto('estate')
    .values(
      estates.map((estate, position) => ({
        slug: estate.slug,
        name: estate.name.pl,
        kind: estate.kind,
        position,
      })),
    )
    .execute()
  await trx
    .insertInto('unit')
    .values(
      units.map((unit, position) => ({
        slug: unit.slug,
        name: unit.name.pl,
        short_name: unit.shortName.pl,
        kind: unit.kind,
        email: unit.email,
        everyday_words: unit.everydayWords,
        is_example: unit.example ? 1 : 0,
        position,
      })),
    )
    .execute()
  await trx
    .insertInto('body')
    .values(
      bodies.map((body, position) => ({
        slug: body.slug,
        ...inLanguages('name', body.name),
        ...inLanguages('role', body.role),
        ...inLanguagesOrNull('composition', joinTexts(body.composition)),
        state: body.state,
        position,
      })),
    )
    .execute()
  for (const { slug, title, description, startsOn, endsOn, place } of workshops2018) {
    const days = { starts_on: startsOn, ends_on: endsOn }
    const { id } = await trx
      .insertInto('workshop')
      .values({
        slug,
        ...inLanguages('title', title),
        ...inLanguages('description', description),
        kind: slug === 'warsztaty-z-mieszkancami' ? 'residents' : 'strategic',
        ...days,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('workshop_session')
      .values({
        workshop_id: id,
        number: 1,
        ...days,
        ...wholeDays(startsOn, endsOn),
        place: place?.pl ?? null,
      })
      .execute()
  }
}

async function insertRules(trx: Transaction<DB>): Promise<void> {
  await trx
    .insertInto('official_route')
    .values(
      officialRoutes.map((route, position) => ({
        code: route.code,
        ...inLanguages('name', route.name),
        ...inLanguages('use_when', route.whenToUse),
        ...inLanguages('needs', route.needs),
        ...inLanguages('deadline', route.deadline),
        ...inLanguagesOrNull('legal_basis', route.legalBasis),
        address: route.address,
        service: route.service,
        ...inLanguagesOrNull('note', route.note),
        position,
      })),
    )
    .execute()
  await trx
    .insertInto('moderation_rule')
    .values([
      ...moderationRules.map((rule) => ({
        code: rule.code,
        kind: 'hide' as const,
        ...inLanguages('name', rule.title),
        ...inLanguages('text', rule.meaning),
        ground: rule.ground,
        ...inLanguagesOrNull('allowed', rule.allowed),
        ...inLanguagesOrNull('not_allowed', rule.notAllowed),
        position: rule.position,
      })),
      ...returnReasons.map((reason) => ({
        code: reason.code,
        kind: 'return' as const,
        ...inLanguages('name', reason.title),
        ...inLanguages('text', reason.question),
        ground: null,
        ...inLanguagesOrNull('allowed', null),
        ...inLanguagesOrNull('not_allowed', null),
        position: reason.position,
      })),
    ])
    .execute()
  const { moderationWorkingDays, answerDays } = promise
  await trx
    .insertInto('setting')
    .values([
      { key: 'promise', value: JSON.stringify({ moderationWorkingDays, answerDays }) },
      { key: 'workshops', value: JSON.stringify(workshopSettings) },
      { key: 'suggestions', value: JSON.stringify(suggestionSettings) },
    ])
    .execute()
}

async function insertLegalBases(trx: Transaction<DB>): Promise<void> {
  await trx
    .insertInto('legal_basis')
    .values(
      legalBases.map((basis, position) => ({
        code: basis.code,
        ...inLanguages('name', basis.name),
        ...inLanguages('citation', basis.citation),
        min_days: basis.minDays,
        report_days: basis.reportDays,
        needs_places: basis.needsPlaces ? 1 : 0,
        needs_meetings: basis.needsMeetings ? 1 : 0,
        min_forms: basis.minForms,
        late_remarks: basis.lateRemarks,
        ...inLanguages('note', basis.note),
        position,
      })),
    )
    .execute()
}

function joinTexts(texts: readonly { pl: string; en: string; uk: string }[] | null) {
  if (!texts) return null
  const join = (language: 'pl' | 'en' | 'uk') => texts.map((text) => text[language]).join('; ')
  return { pl: join('pl'), en: join('en'), uk: join('uk') }
}
