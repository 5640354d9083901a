/** As the form of a block showed it; another value later means that somebody decided in between. */
export function seenState(block: { id: number; match: string }): string {
  return `${block.match}-${block.id}`
}
