import { describe, expect, test } from 'vitest'
import type { PositionCode } from '#db/schema.ts'
import { databaseTargets } from '#tests/support/database.ts'
import { openOffice, type Office } from '#tests/support/office.ts'
import type { AccountActor } from '../accounts/actor.ts'
import { readCaseAnswer } from '../case/case-answer.server.ts'
import { latestAnswers } from '../home/latest-answers.server.ts'
import { acceptPosition } from './accept-position.server.ts'
import type { PositionException } from './exception.ts'
import { publishMany, acceptMany } from './publish-many.server.ts'
import { publishPosition } from './publish-position.server.ts'
import { readHistory } from './read-history.server.ts'
import { readPosition } from './read-position.server.ts'
import { savePosition } from './save-position.server.ts'
import { sendBackPosition } from './send-back-position.server.ts'

const TEXT = {
  code: 'accepted' as const,
  summary: 'Zgadzamy się.',
  whatChanges: null,
  whatStays: null,
  justification: 'Kto może usiąść, dojdzie dalej.',
}

type More = {
  id?: number
  revision?: number
  send?: boolean
  summary?: string
  whatChanges?: string
  whatStays?: string
  exceptions?: PositionException[]
}

async function save(
  o: Office,
  references: string[],
  { id, ...more }: More = {},
  actor: AccountActor = o.strategist,
) {
  const draft = { ...TEXT, revision: null, unitId: o.unitIds[0], send: true, references, ...more }
  const saved = await savePosition(o.db, id ?? null, draft, actor, o.context)
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  return { id: saved.value.id, revision: (more.revision ?? 0) + 1 }
}

function row(o: Office, id: number) {
  return o.db.selectFrom('position').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}

const refusalOf = (result: { ok: boolean; refusal?: unknown }) =>
  'refusal' in result ? result.refusal : null

describe.each(databaseTargets())('on %s', (target) => {
  test('what is accepted is held: nobody is told until it is published', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const seen = await save(o, [one!.reference])
    expect(await acceptPosition(o.db, seen, o.otherStrategist, o.context)).toMatchObject({
      ok: true,
    })
    expect(await row(o, seen.id)).toMatchObject({
      state: 'accepted',
      accepted_by: 'stratezka',
      accepted_at: o.context.now,
      published_at: null,
    })
    expect(await o.read(one!.reference)).toMatchObject({
      handling: 'in_analysis',
      position_id: null,
    })
    expect(await o.letters()).toEqual([])
    const held = { id: seen.id, revision: 2 }
    // Whoever accepted may publish; the acceptance stays theirs.
    const published = await publishPosition(o.db, held, o.admin, o.context)
    expect(published).toEqual({ ok: true, value: { answered: 1 } })
    expect(await row(o, seen.id)).toMatchObject({
      state: 'published',
      accepted_by: 'stratezka',
      published_by: 'administrator',
    })
    expect(await o.letters()).toEqual([`answered autor-${one!.id}@example.pl`])
  })

  test('the author may publish what somebody else accepted, but an officer may not', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const seen = await save(o, [one!.reference])
    await acceptPosition(o.db, seen, o.otherStrategist, o.context)
    const held = { id: seen.id, revision: 2 }
    expect(refusalOf(await publishPosition(o.db, held, o.officer, o.context))).toMatchObject({
      reason: 'notAllowed',
    })
    expect((await publishPosition(o.db, held, o.strategist, o.context)).ok).toBe(true)
  })

  test('nobody accepts what they wrote any part of, even with others after them', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const first = await save(o, [one!.reference], {}, o.strategist)
    await save(o, [one!.reference], { ...first, summary: 'Dobrze.' }, o.otherStrategist)
    await save(o, [one!.reference], { id: first.id, revision: 2, summary: 'Tak.' }, o.admin)
    const seen = { id: first.id, revision: 3 }
    for (const writer of [o.strategist, o.otherStrategist, o.admin]) {
      for (const act of [acceptPosition, publishPosition]) {
        expect(refusalOf(await act(o.db, seen, writer, o.context))).toMatchObject({
          reason: 'ownDraft',
        })
      }
    }
  })

  test('a change of what was accepted makes it a draft that somebody must accept anew', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const seen = await save(o, [one!.reference])
    await acceptPosition(o.db, seen, o.otherStrategist, o.context)
    await save(o, [one!.reference], { id: seen.id, revision: 2, send: false, summary: 'Inaczej.' })
    expect(await row(o, seen.id)).toMatchObject({
      state: 'draft',
      accepted_by: null,
      accepted_at: null,
    })
    const changed = { id: seen.id, revision: 3 }
    expect(refusalOf(await publishPosition(o.db, changed, o.admin, o.context))).toMatchObject({
      reason: 'wrongState',
    })
  })

  test('what was accepted can be sent back', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const seen = await save(o, [one!.reference])
    await acceptPosition(o.db, seen, o.otherStrategist, o.context)
    const held = { id: seen.id, revision: 2 }
    await sendBackPosition(o.db, held, 'Brakuje terminu.', o.admin, o.context)
    expect(await row(o, seen.id)).toMatchObject({ state: 'draft', accepted_by: null })
  })

  test('single ones get another code and a sentence of their own, in the mail and on the page', async () => {
    await using o = await openOffice(target)
    const [one, two] = await o.publish(2)
    const exception = {
      reference: two!.reference,
      code: 'rejected' as const,
      text: 'Przy Twojej ulicy nie ma miejsca.',
    }
    const split = { whatChanges: 'Staną ławki.', whatStays: 'Drzewa.' }
    const seen = await save(o, [one!.reference, two!.reference], {
      exceptions: [exception],
      ...split,
    })
    await publishPosition(o.db, seen, o.otherStrategist, o.context)
    expect((await o.read(one!.reference)).position_code).toBe('accepted')
    expect((await o.read(two!.reference)).position_code).toBe('rejected')
    const answer = await readCaseAnswer(o.db, await o.read(two!.reference))
    // Nothing of the common answer is true of it.
    expect(answer).toMatchObject({
      code: 'rejected',
      summary: exception.text,
      justification: null,
      whatChanges: null,
      whatStays: null,
      exception: null,
    })
    const common = await readCaseAnswer(o.db, await o.read(one!.reference))
    const { summary, justification } = TEXT
    const whole = { code: 'accepted', summary, justification, ...split, exception: null }
    expect(common).toMatchObject(whole)
    const latest = await latestAnswers(o.db, 5, 'pl')
    const newest = latest.find((each) => each.reference === two!.reference)
    expect(newest).toMatchObject({ position: 'rejected', summary: exception.text })
    const mails = await o.db.selectFrom('outbox').select(['to_address', 'body']).execute()
    const toTwo = mails.find((mail) => mail.to_address === `autor-${two!.id}@example.pl`)
    expect(toTwo?.body).toContain(exception.text)
    expect(toTwo?.body.toLowerCase()).toContain('nie uwzględniono')
    for (const shared of [summary, justification]) expect(toTwo?.body).not.toContain(shared)
    const others = mails.filter((mail) => mail !== toTwo)
    expect(others).toHaveLength(1)
    for (const { body } of others) {
      expect(body).not.toContain(exception.text)
      expect(body).toContain(summary)
      expect(body).toContain(justification)
    }
    const event = (await o.events(two!.reference)).find((each) => each.type === 'answered')
    expect(JSON.parse(event?.data ?? '{}')).toMatchObject({ code: 'rejected' })
  })

  test('with the same code the sentence is added and everything common stays', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const split = { whatChanges: 'Staną ławki.', whatStays: 'Drzewa.' }
    const exceptions = [{ reference: one!.reference, code: TEXT.code, text: 'Zadzwonimy.' }]
    const seen = await save(o, [one!.reference], { exceptions, ...split })
    await publishPosition(o.db, seen, o.otherStrategist, o.context)
    const { code, summary, justification } = TEXT
    expect(await readCaseAnswer(o.db, await o.read(one!.reference))).toMatchObject({
      code,
      summary,
      justification,
      ...split,
      exception: 'Zadzwonimy.',
    })
    const [mail] = await o.db.selectFrom('outbox').select('body').execute()
    for (const text of [summary, justification, 'Zadzwonimy.']) expect(mail?.body).toContain(text)
  })

  test('another code without a text of its own is not sent, only kept as a draft', async () => {
    await using o = await openOffice(target)
    const [one, two, off] = await o.publish(3)
    const exception = (reference: string, code: PositionCode) => ({ reference, code, text: null })
    const draft = {
      ...TEXT,
      revision: null,
      unitId: o.unitIds[0],
      references: [one!.reference, two!.reference],
      exceptions: [
        exception(one!.reference, TEXT.code),
        exception(two!.reference, 'rejected'),
        // Taken off: nobody answers it here.
        exception(off!.reference, 'rejected'),
      ],
    }
    const sent = await savePosition(o.db, null, { ...draft, send: true }, o.strategist, o.context)
    expect(refusalOf(sent)).toEqual({ reason: 'exceptionText', references: [two!.reference] })
    const kept = await savePosition(o.db, null, { ...draft, send: false }, o.strategist, o.context)
    expect(kept.ok).toBe(true)
  })

  test('the exception of one that was merged since goes to its target', async () => {
    await using o = await openOffice(target)
    const [one, target1] = await o.publish(2)
    const exceptions = [{ reference: one!.reference, code: null, text: 'Zadzwonimy.' }]
    const seen = await save(o, [one!.reference], { exceptions })
    await o.db
      .updateTable('submission')
      .set({ visibility: 'merged', merged_into_id: target1!.id })
      .where('id', '=', one!.id)
      .execute()
    await publishPosition(o.db, seen, o.otherStrategist, o.context)
    const answer = await readCaseAnswer(o.db, await o.read(target1!.reference))
    expect(answer).toMatchObject({ exception: 'Zadzwonimy.' })
  })

  test('every save is kept with its author and what it changed', async () => {
    await using o = await openOffice(target)
    const [one, two] = await o.publish(2)
    const first = await save(o, [one!.reference])
    const change = { ...first, summary: 'Zgadzamy się w całości.' }
    await save(o, [one!.reference, two!.reference], change, o.admin)
    const [last, begun] = await readHistory(o.db, first.id)
    expect(last).toMatchObject({ number: 2, writtenBy: 'administrator', added: [two!.reference] })
    expect(last?.changes).toEqual([
      {
        text: 'summary',
        parts: [
          { kind: 'same', text: 'Zgadzamy się' },
          { kind: 'added', text: ' w całości' },
          { kind: 'same', text: '.' },
        ],
      },
    ])
    expect(begun).toMatchObject({ number: 1, writtenBy: 'strateg', changes: [] })
  })

  test('many are accepted, then published; the refused ones are named and stop no other', async () => {
    await using o = await openOffice(target)
    const [one, two, three] = await o.publish(3)
    const good = await save(o, [one!.reference])
    const own = await save(o, [two!.reference], {}, o.otherStrategist)
    const stale = { id: (await save(o, [three!.reference])).id, revision: 9 }
    const accepted = await acceptMany(o.db, [good, own, stale], o.otherStrategist, o.context)
    expect(accepted.map((each) => each.refusal?.reason ?? null)).toEqual([
      null,
      'ownDraft',
      'conflict',
    ])
    const held = { id: good.id, revision: 2 }
    const published = await publishMany(o.db, [own, held], o.admin, o.context)
    expect(published.map((each) => each.refusal?.reason ?? null)).toEqual([null, null])
    expect((await o.read(three!.reference)).handling).toBe('in_analysis')
  })

  test('the page says what this person may do with it', async () => {
    await using o = await openOffice(target)
    const [one] = await o.publish(1)
    const seen = await save(o, [one!.reference])
    await acceptPosition(o.db, seen, o.otherStrategist, o.context)
    expect((await readPosition(o.db, seen.id, o.strategist))?.acts).toMatchObject({
      accept: 'no',
      publish: true,
      sendBack: true,
    })
    expect((await readPosition(o.db, seen.id, o.officer))?.acts).toMatchObject({
      publish: false,
      sendBack: false,
      tie: false,
    })
  })
})
