/** What acts are about, as far as the filter offers it. */
export const AUDIT_TYPES = [
  'submission',
  'position',
  'account',
  'frame',
  'import_batch',
  'letter',
  'consultation',
  'report',
  'document',
  'version',
] as const
