/** Whether a form sent fields that were left empty: without script it cannot leave them out. */
export function hasEmptyParameters(url: URL): boolean {
  return [...url.searchParams].some(([name, value]) => name !== '' && value === '')
}
