import assert from "node:assert/strict"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { describe, it } from "node:test"
import { addUp, tallyOfNodeTests, tallyOfPlaywright, withSilentFailure } from "../tally.mjs"
import { findGaps } from "../translation-gaps.mjs"

describe("the closing line", () => {
  it("adds up all suites", () => {
    const tallies = [
      { passed: 3, failed: 0 },
      { passed: 4, failed: 2, names: ["cart: adds up", "cart: empties"], flaky: ["checkout: pays"] },
    ]
    assert.deepEqual(addUp(tallies), {
      passed: 7,
      failed: 2,
      names: ["cart: adds up", "cart: empties"],
      flaky: ["checkout: pays"],
    })
  })

  it("counts a suite that broke before its first test as a failure", () => {
    assert.deepEqual(withSilentFailure(undefined, false), { passed: 0, failed: 1 })
    assert.deepEqual(withSilentFailure({ passed: 5, failed: 0 }, false), { passed: 5, failed: 1 })
    assert.deepEqual(withSilentFailure({ passed: 5, failed: 2 }, false), { passed: 5, failed: 2 })
    assert.deepEqual(withSilentFailure({ passed: 5, failed: 0 }, true), { passed: 5, failed: 0 })
  })

  it("names the journeys that failed, and those that passed only at the second try", () => {
    const file = join(mkdtempSync(join(tmpdir(), "twiza-tally-")), "journeys.json")
    const journey = (/** @type {string} */ title, /** @type {string} */ status) => ({
      title,
      file: "journeys/money.spec.ts",
      ok: status !== "unexpected",
      tests: [{ status }],
    })
    const specs = [journey("pays", "expected"), journey("returns", "flaky")]
    const suites = [{ specs, suites: [{ specs: [journey("books", "unexpected")] }] }]
    writeFileSync(file, JSON.stringify({ stats: { expected: 1, flaky: 1, unexpected: 1 }, suites }))
    assert.deepEqual(tallyOfPlaywright(file), {
      passed: 2,
      failed: 1,
      names: ["money.spec.ts: books"],
      flaky: ["money.spec.ts: returns"],
    })
    rmSync(dirname(file), { recursive: true })
  })

  it("reads the figures of node's own runner", () => {
    assert.deepEqual(tallyOfNodeTests("1..3\n# tests 21\n# pass 20\n# fail 1\n"), { passed: 20, failed: 1 })
    assert.equal(tallyOfNodeTests("could not be loaded"), undefined)
  })
})

describe("translations", () => {
  const wanted =
    'msgid ""\nmsgstr "header"\n\nmsgid "Cart"\nmsgstr ""\n\nmsgid ""\n"Two "\n"lines"\nmsgstr ""\n'

  it("that are missing or empty are gaps, obsolete ones are none", () => {
    const french =
      'msgid ""\nmsgstr "header"\n\nmsgid "Cart"\nmsgstr ""\n\n#~ msgid "Old"\n#~ msgstr "Vieux"\n'
    assert.deepEqual(findGaps(wanted, french, { language: "fr", isSource: false }), [
      "fr: not translated: Cart",
      "fr: not in the file: Two lines",
    ])
  })

  it("may be empty in the language of the code", () => {
    const english = 'msgid "Cart"\nmsgstr ""\n\nmsgid "Two lines"\nmsgstr ""\n'
    assert.deepEqual(findGaps(wanted, english, { language: "en", isSource: true }), [])
  })
})
