/** A remark that is written and not sent yet: its place and the author's words. */
export type PreparedRemark = {
  /** Names the form it was written in: the same form added twice is one remark. */
  key: string
  versionId: number
  /** Null: the document as a whole. */
  blockId: number | null
  body: string
  proposal: string | null
  justification: string | null
  /** Words chosen in the block. */
  selectedText: string | null
  replyToId: number | null
}

export type SendingContent = {
  remarks: PreparedRemark[]
  /** Taken off the list by its author, who may want one back. */
  removed: PreparedRemark[]
}

export const NO_CONTENT: SendingContent = { remarks: [], removed: [] }

/** As many as one person writes in weeks, and as one transaction carries. */
export const REMARKS_MAX = 100
const REMOVED_MAX = 10

export function readContent(json: string | null): SendingContent {
  return json === null ? NO_CONTENT : (JSON.parse(json) as SendingContent)
}

/** Adds it at the end, or puts it where it stood before: editing is adding again under its key. */
export function withRemark(content: SendingContent, remark: PreparedRemark): SendingContent {
  const stands = content.remarks.some((other) => other.key === remark.key)
  const remarks = stands
    ? content.remarks.map((other) => (other.key === remark.key ? remark : other))
    : [...content.remarks, remark]
  return { remarks, removed: content.removed.filter((other) => other.key !== remark.key) }
}

export function withoutRemark(content: SendingContent, key: string): SendingContent {
  const taken = content.remarks.filter((remark) => remark.key === key)
  return {
    remarks: content.remarks.filter((remark) => remark.key !== key),
    removed: [...taken, ...content.removed].slice(0, REMOVED_MAX),
  }
}

export function withRestored(content: SendingContent, key: string): SendingContent {
  const taken = content.removed.find((remark) => remark.key === key)
  return taken ? withRemark(content, taken) : content
}

/** Two lists of one person as one; a form that is on both counts once. */
export function joined(into: SendingContent, from: SendingContent): SendingContent {
  return from.remarks.reduce(withRemark, into)
}
