import { parseReference } from '../../lib/reference-number.ts'
import type { BlockPage } from './block-page.server.ts'
import { canPropose } from './limits.ts'
import type { RemarkFields } from './remark-form.tsx'

/** What the form of a block page is for: a new remark, an answer, or one of the list again. */
export type Writing = {
  /** Of the remark of the list that is corrected. */
  editKey: string | null
  replyTo: string | null
  initial: RemarkFields
  current: string | null
  /** The remark that was put on the list a moment ago. */
  isAdded: boolean
  draftKey: string
}

/** Reads the address: `zmien` corrects, `odpowiedz` answers, `dodano` has just been added. */
export function writingOf(page: BlockPage, query: URLSearchParams): Writing {
  const { block, version, prepared } = page
  const current = block && block.kind !== 'image' && canPropose(block.text) ? block.text : null
  const edited = prepared.find((remark) => remark.key === query.get('zmien'))
  const reference = parseReference(query.get('odpowiedz') ?? '')
  const replyTo = page.threads
    .flatMap((thread) => [thread, ...thread.replies])
    .find((remark) => remark.reference === reference)?.reference
  const place = `${version.id}:${block?.key ?? ''}`
  return {
    editKey: edited?.key ?? null,
    replyTo: replyTo ?? null,
    current,
    initial: {
      body: edited?.body ?? '',
      proposal: edited?.proposal ?? current ?? '',
      justification: edited?.justification ?? '',
      selected: edited?.selectedText ?? '',
    },
    isAdded: prepared.some((remark) => remark.key === query.get('dodano')),
    draftKey: edited ? `edit:${edited.key}` : replyTo ? `${place}:${replyTo}` : place,
  }
}
