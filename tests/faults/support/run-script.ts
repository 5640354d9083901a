import { spawn } from 'node:child_process'

export type Ran = { code: number | null; signal: string | null; output: string; seconds: number }

/** Runs one of our commands as a person does, in a process of its own. */
export function runScript(
  script: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Ran> {
  const started = performance.now()
  return new Promise((done) => {
    const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...env } })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part: Buffer) => (output += part.toString()))
    }
    child.on('close', (code, signal) => {
      done({ code, signal, output, seconds: (performance.now() - started) / 1_000 })
    })
  })
}
