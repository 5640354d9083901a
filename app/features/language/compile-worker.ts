import { parentPort } from 'node:worker_threads'
import { compileFiles } from './compile-files.server.ts'

const bytes = await compileFiles()
parentPort?.postMessage(bytes.buffer, [bytes.buffer])
