import { isAhead, lastDone } from "./ahead"
import type { OutboxEntry } from "./outbox-entry"

const entry = (state: OutboxEntry["state"], doneAt?: string): OutboxEntry => ({
  ...{ seq: 1, key: "k", owner: "her", path: "orders/1/accept", label: "", createdAt: "", attempts: 0 },
  state,
  ...(doneAt ? { doneAt } : {}),
})

const DONE = "2026-11-22T10:00:00.500Z"
const [BEFORE, AFTER] = ["2026-11-22T10:00:00.100Z", "2026-11-22T10:00:00.900Z"]

describe("what a page cannot show yet", () => {
  it("is what waits, whenever the page was read", () => {
    expect(isAhead(entry("waiting"), AFTER)).toBe(true)
    expect(isAhead(entry("waiting"), undefined)).toBe(true)
  })

  it("is what was done since the page was read, until it is read again", () => {
    expect(isAhead(entry("done", DONE), BEFORE)).toBe(true)
    expect(isAhead(entry("done", DONE), AFTER)).toBe(false)
    expect(isAhead(entry("done", DONE), DONE)).toBe(false)
  })

  it("is not what waits for her answer, nor what was done at a time nobody told", () => {
    expect(isAhead(entry("conflict"), BEFORE)).toBe(false)
    expect(isAhead(entry("failed"), BEFORE)).toBe(false)
    expect(isAhead(entry("done"), BEFORE)).toBe(false)
    expect(isAhead(entry("done", DONE), undefined)).toBe(false)
  })

  it("ends with the last that was done", () => {
    expect(lastDone([entry("done", DONE), entry("done", BEFORE), entry("waiting")])).toBe(DONE)
    expect(lastDone([entry("waiting")])).toBeUndefined()
  })
})
