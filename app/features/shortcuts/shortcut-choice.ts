const STORED_AS = 'idea-kielce.shortcuts'
const listeners = new Set<() => void>()
/** Storage may be closed to us (private windows): then the choice lasts as long as the page. */
let remembered = true

/** Whether this person wants single keys; for `useSyncExternalStore`. */
export const shortcutChoice = {
  read(): boolean {
    try {
      return localStorage.getItem(STORED_AS) !== 'off'
    } catch {
      return remembered
    }
  },
  write(isOn: boolean): void {
    remembered = isOn
    try {
      localStorage.setItem(STORED_AS, isOn ? 'on' : 'off')
    } catch {
      // It is remembered above.
    }
    for (const listener of listeners) listener()
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}
