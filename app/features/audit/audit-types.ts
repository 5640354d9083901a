/** What acts are about, as far as the filter offers it. */
export const AUDIT_TYPES = [
  'submission',
  'position',
  'account',
  'frame',
  'import_batch',
  'letter',
  'consultation',
  'workshop',
  'report',
  'document',
  'version',
  'workshop_session',
  'registration',
  'maturity_rating',
  'maturity_target',
  'maturity_lift',
] as const
