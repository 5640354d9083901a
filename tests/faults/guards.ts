import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { buildProduct } from '../../scripts/build-product.ts'

/**
 * `npm run test:guards`: takes the guards of the routes out of the built server, one at a time,
 * and runs the role × route matrix on what is left. A guard whose absence stays green is a hole
 * in the matrix, and the command fails.
 */
/** Not under build/, which the next build empties; within the project, so that its imports resolve. */
const MUTANT = 'data/mutant'
const GUARD = /(?:await )?require(?:Permission|Account)\(request(?:\d*)(?:, "[a-z.]+")?\)/g
/** Somebody who may everything, as if the guard had let them in. */
const ANYBODY = `({ kind: "account", id: "mutant", name: "M", locale: "pl", unitId: 1, confirmed: true,
  roles: ["organizer", "moderator", "unit_officer", "strategist", "admin"] })`

buildProduct()
const original = readFileSync('build/server/index.js', 'utf8')
const guards = [...original.matchAll(GUARD)]
  .map((match) => ({ at: match.index, text: match[0], route: routeAround(match.index) }))
  .filter((guard) => guard.route !== null)
console.log(`${guards.length} guards in the routes`)

rmSync(MUTANT, { recursive: true, force: true })
mkdirSync(`${MUTANT}/server`, { recursive: true })
cpSync('build/client', `${MUTANT}/client`, { recursive: true })
let holes = 0
for (const { at, text, route } of guards) {
  const mutated = original.slice(0, at) + ANYBODY + original.slice(at + text.length)
  writeFileSync(`${MUTANT}/server/index.js`, mutated)
  const isCaught = !matrixIsGreen(route ?? '')
  if (!isCaught) holes += 1
  console.log(`${isCaught ? 'caught ' : 'MISSED '} ${route} without ${text}`)
}
rmSync(MUTANT, { recursive: true, force: true })
console.log(`\n${guards.length - holes} of ${guards.length} removed guards caught`)
process.exit(holes === 0 ? 0 : 1)

function matrixIsGreen(route: string): boolean {
  const result = spawnSync(
    'node_modules/.bin/vitest',
    ['run', '--project', 'http', 'tests/http/role-route-matrix.test.ts', '-t', `${route}[: ]`],
    { env: { ...process.env, BUILD_DIRECTORY: MUTANT, TEST_BUILD: 'as-is' }, encoding: 'utf8' },
  )
  return result.status === 0
}

/** The id of the route whose loader or action holds this place of the bundle. */
function routeAround(index: number): string | null {
  const before = original.slice(0, index)
  const handler = [...before.matchAll(/(?:async )?function ((?:loader|action)(?:\$\w+)?)\(/g)].at(
    -1,
  )?.[1]
  if (!handler) return null
  const kind = handler.startsWith('loader') ? 'loader' : 'action'
  const property = handler === kind ? `\n  ${kind},` : `\n  ${kind}: ${handler},`
  const modules = original.matchAll(/const (route\d+) = ([^;]*);/g)
  const module = [...modules].find(([, , body = '']) => body.includes(property))?.[1]
  if (!module) return null
  return new RegExp(`id: "([^"]+)",[^}]*?module: ${module}\\b`).exec(original)?.[1] ?? null
}
