import pino, { type Logger } from 'pino'

export type { Logger }

/** One JSON object per line. Callers pass ids, codes and durations, never what people typed. */
export function createLog(level: string): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: ['*.email', '*.password', '*.token', '*.code', '*.cookie', 'headers'],
  })
}
