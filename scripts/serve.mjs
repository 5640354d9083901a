import { installPackages, runWithOwnNode } from './bootstrap.mjs'

installPackages()
runWithOwnNode(['scripts/serve.ts'], { NODE_ENV: 'production' })
