import type { StateChoice } from './choices.ts'

/** Something reflected is also accepted (or whatever the position said), so it counts in both. */
export function addState(
  states: Map<StateChoice, number>,
  handling: string,
  code: string | null,
  amount: number,
): void {
  const add = (state: StateChoice) => states.set(state, (states.get(state) ?? 0) + amount)
  if (handling === 'reflected') add('reflected')
  if (handling !== 'answered' && handling !== 'reflected') add('waiting')
  else {
    add('answered')
    if (code) add(code as StateChoice)
  }
}
