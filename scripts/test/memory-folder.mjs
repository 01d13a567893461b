import { existsSync, statfsSync } from "node:fs"

const IN_MEMORY = "/dev/shm"
const ROOM = 2 * 1024 ** 3

/**
 * A folder in memory with room for the tests' databases; undefined where there is none. Each test has a new copy of a
 * database, in thousands of small files, which a disk is slow to make and to remove.
 * @returns {string | undefined}
 */
export function memoryFolder() {
  if (!existsSync(IN_MEMORY)) return undefined
  const { bavail, bsize } = statfsSync(IN_MEMORY)
  return bavail * bsize >= ROOM ? IN_MEMORY : undefined
}
