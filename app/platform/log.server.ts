import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino'
import { scrub } from './scrub.ts'

export type { Logger }

/** One JSON object per line. Callers pass ids, codes and durations, never what people typed. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: describeError },
    redact: ['*.email', '*.password', '*.token', '*.code', '*.cookie', 'headers'],
  }
  return pino(options, destination ?? standardOutput())
}

/**
 * The lines of one turn of the event loop go out together: one system call for all who were answered
 * in it. Whatever ends the process by itself writes the rest first.
 */
function standardOutput(): DestinationStream {
  const output = pino.destination({ dest: 1, sync: true })
  let gathered = ''
  const send = () => {
    const lines = gathered
    gathered = ''
    if (lines) output.write(lines)
  }
  process.on('exit', send)
  return {
    write(line) {
      if (!gathered) setImmediate(send)
      gathered += line
    },
  }
}

/** Databases and mail servers quote values in their errors (`detail`, recipients): those stay out. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: scrub(String(error)) }
  const { name, message, stack, cause } = error
  const code: unknown = 'code' in error ? error.code : undefined
  return {
    type: name,
    message: scrub(message),
    stack: scrub(stack ?? ''),
    ...(typeof code === 'string' ? { errorCode: code } : {}),
    ...(cause === undefined ? {} : { cause: describeError(cause) }),
  }
}
