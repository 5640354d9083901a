import { useSyncExternalStore, type ReactNode } from 'react'

const neverChanges = () => () => {}
const inBrowser = () => true
const onServer = () => false

/** Whether the script of this page runs: not on the server, nor in the browser's first moment. */
export function useIsAwake(): boolean {
  return useSyncExternalStore(neverChanges, inBrowser, onServer)
}

type AwakeProps = {
  children: ReactNode
  /** What it waits for, if not only for the script. */
  when?: boolean
}

/**
 * What only script can serve. Until it runs it has its place already, so that nothing moves
 * under a finger when it appears; where scripts never run it has none.
 */
export function Awake({ children, when = true }: AwakeProps) {
  const isAwake = useIsAwake() && when
  return <span className={isAwake ? 'awake' : 'awake awake--not'}>{children}</span>
}
