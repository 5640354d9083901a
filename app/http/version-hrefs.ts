import type { VersionHrefs } from '../features/documents/publishing/version-page.tsx'
import type { VersionFacts } from '../features/documents/read-version.server.ts'
import { urls } from './urls.ts'

/** Where the page of a version leads; `before`: the number of the version it is compared with. */
export function versionHrefs(
  { document, number, state }: VersionFacts,
  before: number | null,
): VersionHrefs {
  const isDraft = state === 'draft'
  return {
    document: urls.panel.document(document.id),
    matching: urls.panel.matching(document.id, number),
    publish: urls.panel.version(document.id, number, { krok: 'publikacja' }),
    anchors: urls.panel.anchors(document.id),
    changes: before === null ? null : urls.changes(document.slug, number, { z: String(before) }),
    public: isDraft ? null : urls.version(document.slug, number),
    file: urls.file,
  }
}
