import assert from "node:assert/strict"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, it } from "node:test"
import { checkDiskSpace, checkPlatform, prepareDataDir } from "../checks.mjs"
import { oldNodeMessage } from "../node-version.mjs"
import { portTakenMessage } from "../ports.mjs"
import { deleteDataDir } from "../reset.mjs"
import { readSettings } from "../settings.mjs"

/** @type {string} */
let folder
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "twiza-checks-"))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

describe("what a newcomer is told", () => {
  it("an old Node is named, with the version that is needed", () => {
    assert.match(oldNodeMessage("20.18.3") ?? "", /20\.18\.3 is too old.*20\.19/)
    assert.match(oldNodeMessage("18.20.0") ?? "", /too old/)
    assert.equal(oldNodeMessage("20.19.0"), undefined)
    assert.equal(oldNodeMessage("22.1.0"), undefined)
  })

  it("a taken port is named with the variable that changes it", () => {
    assert.match(portTakenMessage("BACKEND_PORT", 9000), /Port 9000 .*BACKEND_PORT=9001 npm start/)
  })

  it("Windows is sent to WSL", () => {
    assert.throws(() => checkPlatform("win32"), /WSL/)
    assert.doesNotThrow(() => checkPlatform("linux"))
  })

  it("a disk with room passes", async () => {
    assert.ok((await checkDiskSpace(folder, { isFirstStart: false })) > 0)
  })
})

describe("the settings", () => {
  it("take the shell's variables over the file's, and treat empty ones as not set", () => {
    writeFileSync(join(folder, ".env"), "BACKEND_PORT=9555\nSTOREFRONT_PORT=8555\nDATABASE_URL=\n")
    const settings = readSettings({ STOREFRONT_PORT: "8666", MEILISEARCH_HOST: "" }, folder)
    assert.deepEqual([settings.backendPort, settings.storefrontPort], [9555, 8666])
    assert.deepEqual([settings.databaseUrl, settings.meilisearchHost], [undefined, undefined])
    assert.equal(settings.dataDir, join(folder, ".twiza"))
    assert.equal(settings.storefrontUrl, "http://localhost:8666")
  })

  it("refuse what is not a port", () => {
    for (const port of ["0", "-1", "65536", "80.5", "http", "1e9"]) {
      assert.throws(() => readSettings({ BACKEND_PORT: port }, folder), /BACKEND_PORT is .* not a port/)
    }
  })
})

describe("the data folder", () => {
  it("is never one that holds other people's files", () => {
    writeFileSync(join(folder, "thesis.odt"), "years of work")
    assert.throws(() => prepareDataDir(folder), /not Twiza's/)
  })

  it("is deleted by a reset only when it is ours", async () => {
    const foreign = join(folder, "photos")
    mkdirSync(foreign)
    await assert.rejects(deleteDataDir(foreign), /left as it is/)
    const ours = join(folder, "data")
    prepareDataDir(ours)
    assert.match(await deleteDataDir(ours), /is deleted/)
    assert.match(await deleteDataDir(ours), /nothing/)
  })
})
