import { createHash } from "node:crypto"
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir, userInfo } from "node:os"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { identify } from "./processes.mjs"

/**
 * A lock that a killed process cannot leave behind: it names its holder, and a dead holder holds nothing.
 * @param {string} path
 * @returns {{ release: () => void } | { heldBy: number }}
 */
export function takeLock(path) {
  const mine = `${path}.${process.pid}`
  writeFileSync(mine, JSON.stringify({ pid: process.pid, identity: identify(process.pid) }))
  try {
    return claim(path, mine)
  } finally {
    rmSync(mine, { force: true })
  }
}

/** @param {string} path @param {string} mine @returns {{ release: () => void } | { heldBy: number }} */
function claim(path, mine) {
  try {
    linkSync(mine, path)
    return { release: () => rmSync(path, { force: true }) }
  } catch {
    const pid = lockHolder(path)
    if (pid !== undefined) return { heldBy: pid }
    rmSync(path, { force: true })
    return claim(path, mine)
  }
}

/** @param {string} path @returns {number | undefined} the process that holds the lock and is alive */
export function lockHolder(path) {
  try {
    const { pid, identity } = JSON.parse(readFileSync(path, "utf8"))
    return identity !== undefined && identify(pid) === identity ? pid : undefined
  } catch {
    return undefined
  }
}

/**
 * Lets one process at a time work in a folder, so that two starts from one clone never build over each other. The
 * lock lies outside the folder, since the work may delete what is in it.
 * @template T
 * @param {string} folder @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function exclusively(folder, work) {
  const name = createHash("sha256").update(folder).digest("hex").slice(0, 16)
  const path = join(tmpdir(), `twiza-${userInfo().username}-${name}.lock`)
  let lock = takeLock(path)
  for (; "heldBy" in lock; lock = takeLock(path)) await pause(500)
  try {
    return await work()
  } finally {
    lock.release()
  }
}
