// Plain JavaScript that any Node from 20 on runs: it brings the machine to the point where
// the product's own Node (the npm package `node`) takes over and runs the TypeScript.
import { runWithOwnNode, installPackages } from './bootstrap.mjs'

installPackages()
runWithOwnNode(['scripts/demo.ts'], { NODE_ENV: 'production' })
