import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const STAMP = 'node_modules/.installed-for'
const OWN_NODE = resolve(
  process.platform === 'win32' ? 'node_modules/node/bin/node.exe' : 'node_modules/node/bin/node',
)

/** Installs what is missing; does nothing when package.json and the lock file are as before. */
export function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync('package.json'))
    .update(existsSync('package-lock.json') ? readFileSync('package-lock.json') : '')
    .digest('hex')
  if (existsSync(STAMP) && existsSync(OWN_NODE) && readFileSync(STAMP, 'utf8') === wanted) return
  console.log('Installing packages (about a minute the first time)…')
  // Not `npm ci`: it refuses a lock file whose optional packages for other platforms a registry lacks.
  const npm = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (npm.status !== 0) {
    console.error('npm install failed: see its message above.')
    process.exit(npm.status ?? 1)
  }
  const installed = createHash('sha256')
    .update(readFileSync('package.json'))
    .update(readFileSync('package-lock.json'))
    .digest('hex')
  writeFileSync(STAMP, installed)
}

/**
 * Runs a script on Node 24 and ends with its exit code. Signals are passed on; when this process
 * is killed, the closed channel tells the script (`end-with-parent.ts`).
 */
export function runWithOwnNode(args, environment = {}) {
  const binaries = resolve('node_modules/.bin')
  const separator = process.platform === 'win32' ? ';' : ':'
  const child = spawn(OWN_NODE, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: `${binaries}${separator}${process.env.PATH}`,
      // What was compiled once is read the next time: a restart takes half as long.
      NODE_COMPILE_CACHE: resolve('node_modules/.cache/compiled'),
      ...environment,
    },
  })
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal))
  }
  if (process.env.npm_lifecycle_event) stopWithoutParent(child)
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

/**
 * npm runs scripts through a shell, and that shell dies of a SIGTERM without passing it on.
 * Only under npm: a process started in the background may well outlive its shell.
 */
function stopWithoutParent(child) {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    child.kill('SIGTERM')
  }, 250)
}
