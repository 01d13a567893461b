import { execFileSync } from "node:child_process"
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { waitUntil } from "./ports.mjs"

/**
 * Knows a process again later, though its number may have been given to another one: by when it was born.
 * @typedef {{ pid: number, identity: string, signal: NodeJS.Signals, isGroup: boolean }} ProcessRecord
 */

/** @param {number} pid @returns {string | undefined} undefined when there is no such process, or it has ended */
export function identify(pid) {
  return process.platform === "linux" ? identifyOnLinux(pid) : identifyByPs(pid)
}

/** @param {number} pid */
function identifyOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8")
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    if (fields[0] === "Z" || fields[0] === "X") return undefined
    return `${readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim()}:${fields[19]}`
  } catch {
    return undefined
  }
}

/** @param {number} pid */
function identifyByPs(pid) {
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || undefined
  } catch {
    return undefined
  }
}

/** @param {number} pid @returns {string} its command line, empty when there is none */
export function commandOf(pid) {
  try {
    if (process.platform === "linux")
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" })
  } catch {
    return ""
  }
}

/**
 * Notes a process in the data folder, so that the next start can stop it if this one is killed.
 * @param {string} dataDir @param {string} name
 * @param {{ pid: number, signal?: NodeJS.Signals, isGroup?: boolean }} process
 * @returns {() => void} forgets it
 */
export function recordProcess(dataDir, name, { pid, signal = "SIGTERM", isGroup = true }) {
  const folder = join(dataDir, "run")
  const path = join(folder, `${name}.json`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path, JSON.stringify({ pid, identity: identify(pid), signal, isGroup }))
  return () => rmSync(path, { force: true })
}

/** Stops what an earlier start left running in this data folder, and nothing else. @param {string} dataDir */
export async function stopLeftovers(dataDir) {
  const folder = join(dataDir, "run")
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((file) => file.endsWith(".json"))
  const stopped = await Promise.all(names.map((file) => stopLeftover(join(folder, file))))
  return names.filter((_, index) => stopped[index]).map((file) => file.replace(/\.json$/, ""))
}

/** @param {string} path */
async function stopLeftover(path) {
  const record = readRecord(path)
  const isAlive = () => record !== undefined && identify(record.pid) === record.identity
  const wasAlive = isAlive()
  if (record && wasAlive) await stopProcess(record, isAlive)
  rmSync(path, { force: true })
  return wasAlive
}

/** @param {string} path @returns {ProcessRecord | undefined} a file cut short by a crash counts as none */
function readRecord(path) {
  try {
    const record = JSON.parse(readFileSync(path, "utf8"))
    return Number.isInteger(record.pid) && record.identity ? record : undefined
  } catch {
    return undefined
  }
}

/**
 * Asks a process (or its whole group) to end, and ends it by force after ten seconds.
 * @param {{ pid: number, signal: NodeJS.Signals, isGroup: boolean }} record
 * @param {() => boolean} isAlive
 */
export async function stopProcess({ pid, signal, isGroup }, isAlive) {
  const target = isGroup ? -pid : pid
  send(target, signal)
  if (await waitUntil(() => !isAlive(), { seconds: 10, everyMs: 50 })) return
  send(target, "SIGKILL")
  await waitUntil(() => !isAlive(), { seconds: 5, everyMs: 50 })
}

/** @param {number} target @param {NodeJS.Signals} signal */
function send(target, signal) {
  try {
    process.kill(target, signal)
  } catch (error) {
    // Already gone is what we want.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error
  }
}
