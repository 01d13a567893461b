import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Problem } from "./problem.mjs"
import { commandOf, identify, stopProcess } from "./processes.mjs"
import { run } from "./run.mjs"

const MAJOR_VERSION = "18"

/**
 * Makes an empty cluster, or leaves the one that is there. A first run that was cut short leaves nothing.
 * @param {{ place: string, binaries: string, password: string, ids: { uid: number, gid: number } | undefined, dataDir: string }} options
 * @returns {Promise<string>} the cluster's folder
 */
export async function prepareCluster({ place, binaries, password, ids, dataDir }) {
  const folder = join(place, "cluster")
  if (existsSync(join(folder, "PG_VERSION"))) return requireSameMajor(folder)
  const half = join(place, "cluster.new")
  const passwordFile = join(place, "password")
  rmSync(half, { recursive: true, force: true })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (ids) chownSync(passwordFile, ids.uid, ids.gid)
  try {
    const flags = [
      "--username=postgres",
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--no-sync",
    ]
    const args = [`--pgdata=${half}`, `--pwfile=${passwordFile}`, ...flags]
    const command = join(binaries, "bin", "initdb")
    const logFile = join(dataDir, "logs", "initdb.log")
    await run({
      name: "Creating the database",
      command,
      args,
      cwd: place,
      env: postgresEnv(),
      ...ids,
      logFile,
      dataDir,
    })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(half, folder)
  return folder
}

/** @param {string} folder */
function requireSameMajor(folder) {
  const version = readFileSync(join(folder, "PG_VERSION"), "utf8").trim()
  if (version === MAJOR_VERSION) return folder
  throw new Problem(
    `The database in ${folder} was made by Postgres ${version}, and this is ${MAJOR_VERSION}. Save it with that version's pg_dump, run "npm run reset", and restore it.`,
  )
}

/** The locale and nothing of ours that Postgres has no use for. @returns {NodeJS.ProcessEnv} */
export function postgresEnv() {
  return { PATH: process.env["PATH"], LC_ALL: "C.UTF-8", TZ: "UTC" }
}

/**
 * Makes the cluster startable after a kill: a server still running on this very folder is stopped, and the pid
 * file of one that is gone is removed, since its number may belong to another program by now.
 * @param {string} folder
 */
export async function clearLeftServer(folder) {
  const file = join(folder, "postmaster.pid")
  if (!existsSync(file)) return
  const pid = Number(readFileSync(file, "utf8").split("\n")[0])
  const identity = pid > 0 ? identify(pid) : undefined
  const isOurs = identity !== undefined && /postgres/.test(commandOf(pid)) && commandOf(pid).includes(folder)
  if (isOurs) {
    await stopProcess({ pid, signal: "SIGINT", isGroup: false }, () => identify(pid) === identity)
  }
  rmSync(file, { force: true })
}
