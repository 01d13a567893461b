import { execFileSync, spawnSync } from "node:child_process"
import { chownSync, chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from "node:fs"
import { join } from "node:path"
import { Problem } from "./problem.mjs"

/** Postgres refuses to run as root: started by root, it runs as this user. */
const USER = "postgres"
/** Where root keeps what the postgres user must reach, when the project lies in a folder closed to others. */
const ROOTS_PLACE = "/var/lib/twiza"

/** @typedef {{ uid: number, gid: number }} Ids */

/** @returns {Ids | undefined} undefined when we are not root, and Postgres runs as ourselves */
export function postgresIds() {
  if (process.getuid?.() !== 0) return undefined
  return idsOf(USER) ?? createUser()
}

/** @param {string} user @returns {Ids | undefined} */
function idsOf(user) {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const { status, stdout } = spawnSync("id", [flag, user], { encoding: "utf8" })
    return status === 0 ? Number(stdout) : undefined
  })
  return uid === undefined || gid === undefined ? undefined : { uid, gid }
}

/** @returns {Ids} */
function createUser() {
  try {
    execFileSync("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/usr/sbin/nologin",
      USER,
    ])
  } catch {
    // Busybox systems have adduser instead; whether either worked is seen below.
    spawnSync("adduser", ["-S", "-D", "-H", USER])
  }
  const ids = idsOf(USER)
  if (ids) return ids
  throw new Problem(
    `Postgres cannot run as root, and the user "${USER}" could not be created. Start as an ordinary user, create "${USER}", or set DATABASE_URL to a database of yours.`,
  )
}

/**
 * @param {{ dir: string, version: string }} binaries
 * @param {Ids | undefined} ids
 * @returns {string} a folder with the same binaries that the user can run
 */
export function placeBinaries({ dir, version }, ids) {
  if (canRun(join(dir, "bin", "initdb"), ids)) return dir
  const copy = join(ROOTS_PLACE, `postgres-${version}`)
  if (existsSync(copy) && canRun(join(copy, "bin", "initdb"), ids)) return copy
  const half = `${copy}.${process.pid}`
  makeOpenFolder(ROOTS_PLACE)
  cpSync(dir, half, { recursive: true, verbatimSymlinks: true })
  rmSync(copy, { recursive: true, force: true })
  renameSync(half, copy)
  if (canRun(join(copy, "bin", "initdb"), ids)) return copy
  throw new Problem(
    "The embedded Postgres does not run on this system. Set DATABASE_URL to a Postgres of yours (15 or newer).",
  )
}

/**
 * @param {string} wished inside the data folder
 * @param {string} id of the data folder
 * @param {Ids | undefined} ids
 * @returns {string} a folder that belongs to the user and that it can reach
 */
export function placeDatabase(wished, id, ids) {
  if (!ids) {
    mkdirSync(wished, { recursive: true, mode: 0o700 })
    return wished
  }
  giveFolder(wished, ids)
  if (canWrite(wished, ids)) return wished
  rmSync(wished, { recursive: true, force: true })
  const place = outsidePlace(id)
  makeOpenFolder(ROOTS_PLACE)
  giveFolder(place, ids)
  if (canWrite(place, ids)) return place
  throw new Problem(
    `The user "${USER}" can reach neither ${wished} nor ${place}. Set TWIZA_DATA_DIR to a folder under /srv or /var/lib, or start as an ordinary user.`,
  )
}

/** @param {string} id of a data folder @returns {string} where its database is when it could not be inside */
export const outsidePlace = (id) => join(ROOTS_PLACE, id)

/** @param {string} folder @param {Ids} ids */
function giveFolder(folder, { uid, gid }) {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chownSync(folder, uid, gid)
}

/** @param {string} folder */
function makeOpenFolder(folder) {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o755)
}

/** @param {string} program @param {Ids | undefined} ids */
function canRun(program, ids) {
  return spawnSync(program, ["--version"], { ...ids, cwd: "/" }).status === 0
}

/** @param {string} folder @param {Ids} ids */
function canWrite(folder, ids) {
  return (
    spawnSync("/bin/sh", ["-c", 'test -w "$0" && test -x "$0"', folder], { ...ids, cwd: "/" }).status === 0
  )
}
