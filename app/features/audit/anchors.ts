/** What the log was at a moment, kept where nobody who can write to the database can change it. */
export type AuditAnchor = { seq: number; hash: string }

const LINE = /^(\d{1,12}) ([0-9a-f]{64})$/
const LOGGED = /"seq":(\d{1,12}),"hash":"([0-9a-f]{64})"/

/** Reads anchors from a file of them, or out of the log lines of the product; the rest is passed over. */
export function readAnchors(text: string): AuditAnchor[] {
  return text.split('\n').flatMap((line) => {
    const [, seq, hash] = LINE.exec(line.trim()) ?? LOGGED.exec(line) ?? []
    return seq !== undefined && hash !== undefined ? [{ seq: Number(seq), hash }] : []
  })
}

export function anchorLine({ seq, hash }: AuditAnchor): string {
  return `${seq} ${hash}\n`
}
