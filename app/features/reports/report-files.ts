/** The renderings that can be downloaded, with what browsers are told of them. */
export const FILE_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const
export type FileKind = keyof typeof FILE_TYPES

/** `sprawozdanie-2.docx` */
export function fileName(number: number, kind: FileKind): string {
  return `sprawozdanie-${number}.${kind}`
}

export function parseFileName(name: string): { number: number; kind: FileKind } | null {
  const match = /^sprawozdanie-([1-9]\d{0,5})\.(docx|csv|json)$/.exec(name)
  const kind = (['docx', 'csv', 'json'] as const).find((known) => known === match?.[2])
  return kind ? { number: Number(match?.[1]), kind } : null
}
