import { parentPort, workerData } from 'node:worker_threads'
import { parseDocument } from './parse-document.server.ts'
import { TEXT_IS_READ, type ParseOrder } from './parse-order.ts'

const { bytes, fileName } = workerData as ParseOrder
const tell = (message: unknown) => parentPort?.postMessage(message, [])
tell(await parseDocument(bytes, fileName, () => tell(TEXT_IS_READ)))
