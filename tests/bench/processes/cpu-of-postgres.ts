import { readdirSync, readFileSync } from 'node:fs'

const TICK_MS = 10

/** Milliseconds of processor time of the PostgreSQL that listens on this port, with all its processes. */
export function cpuOfPostgres(port: string): number {
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const main = all.find((pid) => isMain(pid, port))
  if (!main) throw new Error(`no PostgreSQL on port ${port}`)
  return all.reduce((sum, pid) => sum + cpuOf(pid, main), 0)
}

function isMain(pid: string, port: string): boolean {
  const words = read(pid, 'cmdline').split('\0')
  const isServer = words[0]?.endsWith('/postgres') ?? false
  return isServer && words.some((word, at) => word === '-p' && words[at + 1] === port)
}

/** Nothing where it is neither the main process nor one of its children. */
function cpuOf(pid: string, main: string): number {
  // The name in brackets may hold spaces; what follows it does not.
  const fields = read(pid, 'stat').split(') ').at(-1)?.split(' ') ?? []
  if (pid !== main && fields[1] !== main) return 0
  return (Number(fields[11]) + Number(fields[12])) * TICK_MS
}

/** Empty for a process that ended meanwhile. */
function read(pid: string, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8')
  } catch {
    return ''
  }
}
