import { describe, expect, test } from 'vitest'
import type { PositionCode } from '#db/schema.ts'
import { databaseTargets, FIXED_NOW, testDatabase } from '#tests/support/database.ts'
import { addPostulates } from '#tests/support/register-rows.ts'
import { readCodebook } from '../frame/codebook.server.ts'
import { NO_CHOICES } from '../register/choices.ts'
import { readSaid } from './read-said.server.ts'

describe.each(databaseTargets())('what was said about an area on %s', (target) => {
  test('a minority is who was refused or answered otherwise than most; arguments are quoted', async () => {
    await using d = await testDatabase(target)
    const codebook = await readCodebook(d.db, 'pl')
    const area = codebook.areas[0]!
    const answered = (title: string, code: PositionCode, support: number) => ({
      title,
      termIds: [area.id],
      handling: 'answered' as const,
      position_code: code,
      answered_at: FIXED_NOW,
      support_count: support,
    })
    await addPostulates(d.db, [
      { ...answered('przyjęte', 'accepted', 0), public_justification: 'Bo trzy osoby upadły.' },
      answered('też przyjęte', 'accepted', 0),
      answered('i to', 'accepted', 0),
      answered('wyjaśnione', 'clarified', 9),
      answered('odmowa', 'rejected', 0),
    ])
    const choices = { ...NO_CHOICES, areas: [area] }
    const asked = { termIds: [area.id], choices, codebook } as const
    const { said } = await readSaid(d.db, asked, 'pl', FIXED_NOW)
    expect(said.facts.minority.map((voice) => voice.title)).toEqual(['odmowa', 'wyjaśnione'])
    expect(said.facts.arguments.map((argument) => argument.text)).toEqual(['Bo trzy osoby upadły.'])
  })
})
