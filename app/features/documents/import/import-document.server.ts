import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { refuse, type Result } from '../../../lib/result.ts'
import { UPLOAD_BYTES, type ImportedDocument, type ImportRefusal } from './imported-document.ts'
import { TEXT_IS_READ, type ParseOrder } from './parse-order.ts'

/** How long the words may take, and then the pictures. */
export type Patience = { textMs: number; imagesMs: number }
const PATIENCE: Patience = { textMs: 15_000, imagesMs: 45_000 }
const MOST_HEAP_MB = 384
/** Bundled or not, the thread runs the file of the source: Node reads it by itself. */
const WORKER = pathToFileURL(
  createRequire(import.meta.url).resolve('#app/features/documents/import/parse-worker.ts'),
)

type Outcome = Result<ImportedDocument, ImportRefusal>

let last: Promise<unknown> = Promise.resolve()

/**
 * Reads a DOCX or a Markdown file of others into blocks. In a thread of its own, with an end to its time
 * and memory, so that no file holds up or brings down the server; one file after another.
 */
export function importDocument(
  bytes: Uint8Array,
  fileName: string,
  patience = PATIENCE,
): Promise<Outcome> {
  if (bytes.length > UPLOAD_BYTES) return Promise.resolve(refuse('tooLarge'))
  const run = last.then(() => runWorker({ bytes, fileName }, patience))
  last = run.catch(() => undefined)
  return run
}

function runWorker(order: ParseOrder, { textMs, imagesMs }: Patience): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, {
      workerData: order,
      // It needs no secret, so it is given none.
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    })
    const stop = (outcome: Outcome) => {
      clearTimeout(timer)
      resolve(outcome)
      void worker.terminate()
    }
    const giveUp = () => stop(refuse('tooHard'))
    let timer = setTimeout(giveUp, textMs)
    worker.on('message', (message: Outcome | typeof TEXT_IS_READ) => {
      if (message !== TEXT_IS_READ) return stop(message)
      clearTimeout(timer)
      timer = setTimeout(giveUp, imagesMs)
    })
    worker.once('error', (error) => {
      if (isTooMuch(error)) return stop(refuse('tooHard'))
      clearTimeout(timer)
      reject(error)
    })
  })
}

/** Out of memory, or nested so deep that no reader comes to the end. */
function isTooMuch(error: unknown): boolean {
  const isOutOfMemory =
    error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isOutOfMemory || (error instanceof Error && error.name === 'RangeError')
}
