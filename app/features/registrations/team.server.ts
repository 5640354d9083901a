import type { Transaction } from 'kysely'
import type { DB } from '#db/schema.ts'
import { ok, refuse, type Result } from '../../lib/result.ts'
import { newJoinCode, normalizeCode } from './entry-code.ts'
import type { RegisterRequest } from './register-request.ts'

export type Team = { id: number; name: string; joinCode: string }
export type ChosenTeam = Team | { name: string } | null

/** The team to join, or the name of a new one that no other team of the session has. */
export async function chooseTeam(
  trx: Transaction<DB>,
  sessionId: number,
  wish: RegisterRequest['team'],
): Promise<Result<ChosenTeam, 'wrongTeam'>> {
  const name = wish?.name?.trim() ?? ''
  const code = normalizeCode(wish?.joinCode ?? '')
  if (name === '' && code === '') return ok(null)
  const teams = await trx
    .selectFrom('workshop_team')
    .select(['id', 'name', 'join_code as joinCode'])
    .where('session_id', '=', sessionId)
    .execute()
  if (code !== '') {
    const team = teams.find(({ joinCode }) => joinCode === code)
    return team ? ok(team) : refuse('wrongTeam')
  }
  const isTaken = teams.some((team) => team.name.toLowerCase() === name.toLowerCase())
  return isTaken ? refuse('wrongTeam') : ok({ name })
}

export async function makeTeam(
  trx: Transaction<DB>,
  sessionId: number,
  team: ChosenTeam,
): Promise<Team | null> {
  if (team === null || 'id' in team) return team
  return trx
    .insertInto('workshop_team')
    .values({ session_id: sessionId, name: team.name, join_code: newJoinCode() })
    .returning(['id', 'name', 'join_code as joinCode'])
    .executeTakeFirstOrThrow()
}
