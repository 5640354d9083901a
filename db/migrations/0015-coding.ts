import type { MigratedDb } from '../columns.ts'

export async function up(_db: MigratedDb): Promise<void> {}
