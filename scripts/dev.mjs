import { installPackages, runWithOwnNode } from './bootstrap.mjs'

installPackages()
runWithOwnNode(['scripts/dev.ts'], { NODE_ENV: 'development' })
