import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"

/**
 * Random secrets of this data folder, made at the first start and kept, readable by their owner only.
 * @typedef {object} Secrets
 * @property {string} id tells this data folder from every other one on the machine
 * @property {string} jwt @property {string} cookie @property {string} purge
 * @property {string} postgresPassword @property {string} meilisearchKey
 */

const NAMES = /** @type {const} */ (["id", "jwt", "cookie", "purge", "postgresPassword", "meilisearchKey"])

/** @param {string} dataDir @returns {Secrets} */
export function loadSecrets(dataDir) {
  const path = join(dataDir, "secrets.json")
  const kept = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {}
  const secrets = { ...kept }
  for (const name of NAMES) secrets[name] ??= randomBytes(name === "id" ? 6 : 32).toString("hex")
  if (NAMES.some((name) => kept[name] === undefined)) {
    writeFileSync(path, JSON.stringify(secrets, null, 2), { mode: 0o600 })
  }
  return secrets
}
