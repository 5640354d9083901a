import { demoDocuments } from '#db/seed/demo/documents.ts'
import type { DemoDocument } from '#db/seed/demo/document-types.ts'
import type { Instant } from '#db/schema.ts'
import type { BlockContent } from '../documents/block.ts'
import { collectFindings } from '../documents/import/findings.ts'
import { markdownBlocks } from '../documents/import/markdown-blocks.ts'
import { decideMatch } from '../documents/matching/decide-match.server.ts'
import { seenState } from '../documents/matching/seen-state.ts'
import { createDocument } from '../documents/metadata/change-document.server.ts'
import { numberBlocks } from '../documents/number-blocks.ts'
import { publishVersion } from '../documents/publish-version.server.ts'
import { writeDraft } from '../documents/write-draft.server.ts'
import { must, timeOf, type Act, type Stage } from './demo-stage.ts'

/** The demonstration documents: each version is written as a draft and published the same day. */
export function documentActs(stage: Stage, today: Instant): Act[] {
  return demoDocuments.flatMap((demo) =>
    demo.versions.flatMap((version, index): Act[] => [
      {
        at: timeOf(today, version.publishedDaysAgo, 'versionDrafted'),
        play: async (now) => {
          if (index === 0) await make(stage, demo, now)
          await draft(stage, demo, index + 1, version.markdown, now)
        },
      },
      {
        at: timeOf(today, version.publishedDaysAgo, 'versionPublished'),
        play: (now) => publish(stage, demo.key, index + 1, version.note, now),
      },
    ]),
  )
}

async function make(stage: Stage, demo: DemoDocument, now: Instant): Promise<void> {
  const words = {
    kind: demo.kind,
    title: demo.title,
    summary: demo.summary,
    authorName: demo.authorName,
    madeOn: null,
    method: demo.method,
    sample: null,
    sourceUrl: null,
  }
  const id = await createDocument(stage.db, words, stage.cast.stratezka, now)
  await stage.db.updateTable('document').set({ is_demo: 1 }).where('id', '=', id).execute()
  stage.documents.set(demo.key, { id, versions: new Map() })
}

async function draft(
  stage: Stage,
  demo: DemoDocument,
  number: number,
  markdown: string,
  now: Instant,
): Promise<void> {
  const document = documentOf(stage, demo.key)
  const made = await stage.db
    .transaction()
    .execute((trx) => writeDraft(trx, document.id, blocksOf(markdown), stage.cast.stratezka, now))
  const { versionId } = must(made, `draft ${number} of ${demo.key}`)
  document.versions.set(number, versionId)
  await confirmMatches(stage, versionId, now)
}

/** A person looks at what the machine was not sure of; in this story it guessed right. */
async function confirmMatches(stage: Stage, versionId: number, now: Instant): Promise<void> {
  const doubtful = await stage.db
    .selectFrom('block_version')
    .innerJoin('block', 'block.id', 'block_version.block_id')
    .select(['block.id', 'block.key', 'match', 'suggested_block_id'])
    .where('version_id', '=', versionId)
    .where('match', '=', 'doubtful')
    .execute()
  for (const block of doubtful) {
    const decision = {
      act: 'block' as const,
      key: block.key,
      old: block.suggested_block_id,
      seen: seenState(block),
    }
    const decided = await decideMatch(stage.db, versionId, decision, stage.cast.stratezka, now)
    must(decided, `match of ${block.key}`)
  }
}

function blocksOf(markdown: string): BlockContent[] {
  const raw = markdownBlocks(markdown, collectFindings())
  return numberBlocks(raw.map(({ image: _image, ...block }) => ({ ...block, fileHash: null })))
}

async function publish(
  stage: Stage,
  key: string,
  number: number,
  note: string | null,
  now: Instant,
): Promise<void> {
  const versionId = versionOf(stage, key, number)
  const { revision } = await stage.db
    .selectFrom('document_version')
    .select('revision')
    .where('id', '=', versionId)
    .executeTakeFirstOrThrow()
  const context = { now, appOrigin: stage.appOrigin }
  const input = { note, revision }
  must(
    await publishVersion(stage.db, versionId, input, stage.cast.strateg, context),
    `publication of ${key} ${number}`,
  )
}

export function documentOf(stage: Stage, key: string) {
  const document = stage.documents.get(key)
  if (!document) throw new Error(`demonstration: no document ${key}`)
  return document
}

export function versionOf(stage: Stage, key: string, number: number): number {
  const id = documentOf(stage, key).versions.get(number)
  if (id === undefined) throw new Error(`demonstration: no version ${number} of ${key}`)
  return id
}

/** The block of a version whose text begins so. */
export async function blockOf(stage: Stage, versionId: number, beginning: string): Promise<number> {
  const rows = await stage.db
    .selectFrom('block_version')
    .select(['block_id', 'text'])
    .where('version_id', '=', versionId)
    .execute()
  const found = rows.filter((row) => row.text.startsWith(beginning))
  const [block] = found
  if (found.length !== 1 || !block) {
    throw new Error(`demonstration: ${found.length} blocks begin „${beginning}”`)
  }
  return block.block_id
}
