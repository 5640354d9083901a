const polish = new Intl.Collator('pl', { numeric: true })

/**
 * Names as a list at a door has them: by the last word, which is most often the surname, then by
 * the whole. Ż stands after ź and z. Those without a name come last.
 */
export function collate(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return polish.compare(lastWord(a), lastWord(b)) || polish.compare(a, b)
}

function lastWord(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? ''
}
