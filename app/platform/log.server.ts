import pino, { type DestinationStream, type Logger, type LoggerOptions } from 'pino'

export type { Logger }

/** One JSON object per line. Callers pass ids, codes and durations, never what people typed. */
export function createLog(level: string, destination?: DestinationStream): Logger {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: ['*.email', '*.password', '*.token', '*.code', '*.cookie', 'headers'],
  }
  return destination ? pino(options, destination) : pino(options)
}
