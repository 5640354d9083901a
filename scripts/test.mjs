import { installPackages, runWithOwnNode } from './bootstrap.mjs'

installPackages()
runWithOwnNode(['scripts/test.ts', ...process.argv.slice(2)])
