import { expect, test } from 'vitest'
import { assignmentForm } from '../assignments/forms.ts'
import { bulkForm } from './bulk-form.ts'

test('what is missing is named: the unit, the day, the reason', () => {
  const many = bulkForm.safeParse({ intent: 'assign', references: ['IK-2026-00001'] })
  expect(many.error?.issues.map((issue) => issue.message)).toEqual([
    'panel.assignment.error.noUnit',
    'panel.assignment.error.noDay',
  ])
  const back = assignmentForm.safeParse({ intent: 'hand_back' })
  expect(back.error?.issues.map((issue) => issue.message)).toEqual([
    'panel.assignment.error.noReason',
  ])
})
