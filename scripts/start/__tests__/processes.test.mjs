import assert from "node:assert/strict"
import { spawn } from "node:child_process"
import { once } from "node:events"
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, it } from "node:test"
import { lockHolder, takeLock } from "../lock.mjs"
import { isPortTaken, waitUntil } from "../ports.mjs"
import { identify, recordProcess, stopLeftovers } from "../processes.mjs"
import { Service } from "../service.mjs"

/** @type {string} */
let folder
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "twiza-processes-"))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const FOREVER = ["-e", "setInterval(() => {}, 1000)"]

/** @param {string[]} args */
async function spawnNode(args) {
  const child = spawn(process.execPath, args, { detached: true, stdio: "ignore" })
  await once(child, "spawn")
  return /** @type {import("node:child_process").ChildProcess & { pid: number }} */ (child)
}

describe("leftovers of a killed start", () => {
  it("are stopped when they are still the same process", async () => {
    const child = await spawnNode(FOREVER)
    recordProcess(folder, "backend", { pid: child.pid })
    assert.deepEqual(await stopLeftovers(folder), ["backend"])
    assert.equal(identify(child.pid), undefined)
  })

  it("are let be when the number now belongs to another program", async () => {
    const stranger = await spawnNode(FOREVER)
    recordProcess(folder, "backend", { pid: stranger.pid })
    const record = { pid: stranger.pid, identity: "another birth", signal: "SIGTERM", isGroup: true }
    writeFileSync(join(folder, "run", "backend.json"), JSON.stringify(record))
    assert.deepEqual(await stopLeftovers(folder), [])
    assert.notEqual(identify(stranger.pid), undefined)
    stranger.kill("SIGKILL")
  })

  it("a record cut short by a crash stops nobody", async () => {
    const child = await spawnNode(FOREVER)
    recordProcess(folder, "backend", { pid: child.pid })
    writeFileSync(join(folder, "run", "backend.json"), '{"pid":')
    assert.deepEqual(await stopLeftovers(folder), [])
    child.kill("SIGKILL")
  })
})

describe("two starts in one data folder", () => {
  it("the second learns who holds it, and a dead holder holds nothing", async () => {
    const path = join(folder, "lock")
    const first = takeLock(path)
    assert.deepEqual(takeLock(path), { heldBy: process.pid })
    if ("release" in first) first.release()
    writeFileSync(path, JSON.stringify({ pid: 999999999, identity: "long gone" }))
    const next = takeLock(path)
    assert.ok("release" in next)
    assert.equal(lockHolder(path), process.pid)
  })
})

describe("a port", () => {
  it("counts as taken whatever local address it is listened on", async () => {
    const server = createServer().listen(0, "127.0.0.1")
    await once(server, "listening")
    const address = server.address()
    const port = typeof address === "object" && address ? address.port : 0
    assert.equal(await isPortTaken(port), true)
    server.close()
    await once(server, "close")
    assert.equal(await isPortTaken(port), false)
  })
})

describe("a service", () => {
  const service = (/** @type {string[]} */ args, /** @type {() => Promise<boolean>} */ isReady) =>
    new Service({
      name: "sample",
      dataDir: folder,
      command: process.execPath,
      args,
      env: process.env,
      isReady,
      readySeconds: 20,
    })

  it("that crashes is started again, and stops for good when asked", async () => {
    const pid = () => Number(JSON.parse(readRecord()).pid)
    const readRecord = () => String(readFileIfThere(join(folder, "run", "sample.json")) ?? '{"pid":0}')
    const sample = service(FOREVER, async () => identify(pid()) !== undefined)
    await sample.start()
    const first = pid()
    process.kill(first, "SIGKILL")
    assert.ok(await waitUntil(() => pid() > 0 && pid() !== first, { seconds: 20 }))
    const second = pid()
    await sample.stop()
    assert.equal(identify(second), undefined)
  })

  it("that cannot start says its last words", async () => {
    const sample = service(["-e", "console.error('no such table'); process.exit(3)"], async () => false)
    await assert.rejects(sample.start(), /sample did not start[\s\S]*no such table/)
  })
})

/** @param {string} path */
function readFileIfThere(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined
}
