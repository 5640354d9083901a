import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function onPath(): string | null {
  for (const name of NAMES) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
    if (found.status === 0) return found.stdout.trim()
  }
  return null
}

function fromPlaywright(): string | null {
  const path = chromium.executablePath()
  return path && existsSync(path) ? path : null
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 300_000 }).status === 0
}

/** A Chromium for the browser tests: the one here, else Playwright's, else Debian's package. Throws when none can be had. */
export function findOrInstallBrowser(): string {
  const here = onPath() ?? fromPlaywright()
  if (here) return here
  run('npx', ['playwright', 'install', '--with-deps', 'chromium'])
  const downloaded = fromPlaywright()
  if (downloaded) return downloaded
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args: string[]) => {
    const [command = '', ...rest] = [...sudo, 'apt-get', ...args]
    return run(command, rest)
  }
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
  const installed = onPath()
  if (installed) return installed
  throw new Error(
    'No browser for the tests: install Chromium so that `chromium` is on the PATH, then run again.',
  )
}
