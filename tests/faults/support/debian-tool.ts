import { spawnSync } from 'node:child_process'

/**
 * The path of a program that is no npm package (nginx, strace, sqlmap): from the PATH, else Debian's
 * package by apt. Null where neither works; a test then skips and says so.
 */
export function debianTool(name: string, debianPackage = name): string | null {
  return onPath(name) ?? installed(name, debianPackage)
}

function onPath(name: string): string | null {
  const found = spawnSync('sh', ['-c', `PATH=$PATH:/usr/sbin command -v ${name}`], {
    encoding: 'utf8',
  })
  return found.status === 0 ? found.stdout.trim() : null
}

function installed(name: string, debianPackage: string): string | null {
  const options = {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const
  const install = () =>
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], options)
  if (install().status !== 0) {
    spawnSync('apt-get', ['update'], options)
    if (install().status !== 0) return null
  }
  return onPath(name)
}
