import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, it } from "node:test"
import { isInstallStale } from "../installs.mjs"
import { isVersionAcceptable, requireSha256 } from "../meilisearch-binary.mjs"
import { hashOf, whenStale } from "../sources.mjs"

/** @type {string} */
let folder
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "twiza-sources-"))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** @param {string} name @param {string} content */
function write(name, content) {
  const path = join(folder, name)
  mkdirSync(join(path, ".."), { recursive: true })
  writeFileSync(path, content)
  return path
}

describe("what is stale", () => {
  it("a date changes nothing, a letter or a name does", () => {
    const file = write("src/a.ts", "one")
    const before = hashOf([folder])
    utimesSync(file, 0, 0)
    assert.equal(hashOf([folder]), before)
    write("src/a.ts", "two")
    const after = hashOf([folder])
    assert.notEqual(after, before)
    write("src/b.ts", "")
    assert.notEqual(hashOf([folder]), after)
  })

  it("tests, results and packages do not count", () => {
    write("src/a.ts", "one")
    const before = hashOf([folder])
    for (const name of [
      "src/a.unit.spec.ts",
      "node_modules/x/index.js",
      ".medusa/server/a.js",
      "src/__tests__/a.ts",
    ]) {
      write(name, "anything")
    }
    assert.equal(hashOf([folder]), before)
    const none = hashOf([])
    write("test-results/trace.zip", "anything")
    assert.equal(hashOf([join(folder, "test-results")]), none)
  })

  it("only the files that matter count, where a step says which", () => {
    write("src/links/a.ts", "one")
    const before = hashOf([folder], [], /links/)
    write("src/api/b.ts", "one")
    assert.equal(hashOf([folder], [], /links/), before)
    write("src/links/a.ts", "two")
    assert.notEqual(hashOf([folder], [], /links/), before)
  })

  it("work that failed is done again, work that succeeded is not", async () => {
    const stamp = join(folder, "done", "stamp")
    await assert.rejects(whenStale(stamp, "1", () => Promise.reject(new Error("no"))))
    assert.equal(await whenStale(stamp, "1", async () => {}), true)
    assert.equal(await whenStale(stamp, "1", async () => assert.fail("done twice")), false)
    assert.equal(await whenStale(stamp, "2", async () => {}), true)
  })
})

describe("installed packages", () => {
  const install = () => ({ name: /** @type {const} */ ("root"), folder })
  const lock = (/** @type {string} */ version) =>
    JSON.stringify({
      packages: { "": {}, "node_modules/x": { version }, "node_modules/y": { optional: true } },
    })

  it("are stale when missing or of another version, and fresh when npm installed them by hand", () => {
    write("package.json", "{}")
    write("package-lock.json", lock("1.0.0"))
    assert.equal(isInstallStale(install()), true)
    write("node_modules/.package-lock.json", lock("1.0.0"))
    assert.equal(isInstallStale(install()), false)
    write("package-lock.json", lock("1.0.1"))
    assert.equal(isInstallStale(install()), true)
  })
})

describe("the packaged Meilisearch", () => {
  it("is not run when it is another file than the one that was checked", async () => {
    const file = write("meilisearch", "hello")
    const hello = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"
    await requireSha256(file, hello)
    writeFileSync(file, "hello, changed")
    await assert.rejects(requireSha256(file, hello), /was not run/)
  })

  it("gives way to an installed one only of a version that was tested", () => {
    assert.deepEqual(["1.21.0", "1.30.2", "1.20.9", "2.0.0", "0.30.0"].map(isVersionAcceptable), [
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
