import { expect, test } from 'vitest'
import {
  joined,
  NO_CONTENT,
  withoutRemark,
  withRemark,
  withRestored,
  type PreparedRemark,
} from './sending-content.ts'

function remark(key: string, body = key): PreparedRemark {
  return {
    key,
    versionId: 1,
    blockId: 1,
    body,
    proposal: null,
    justification: null,
    selectedText: null,
    replyToId: null,
  }
}
const bodies = (content: { remarks: PreparedRemark[] }) => content.remarks.map((r) => r.body)

test('the same form added again replaces what it said, in its place', () => {
  const two = withRemark(withRemark(NO_CONTENT, remark('a')), remark('b'))
  expect(bodies(withRemark(two, remark('a', 'lepiej')))).toEqual(['lepiej', 'b'])
})

test('what was taken off comes back, once', () => {
  const one = withRemark(NO_CONTENT, remark('a'))
  const none = withoutRemark(one, 'a')
  expect(bodies(none)).toEqual([])
  const back = withRestored(none, 'a')
  expect(bodies(back)).toEqual(['a'])
  expect(back.removed).toEqual([])
  expect(withRestored(back, 'a')).toEqual(back)
})

test('two lists become one without doubles', () => {
  const here = withRemark(NO_CONTENT, remark('a'))
  const there = withRemark(withRemark(NO_CONTENT, remark('b')), remark('a'))
  expect(bodies(joined(here, there))).toEqual(['a', 'b'])
})
