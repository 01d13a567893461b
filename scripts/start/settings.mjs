import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { parseEnv } from "node:util"
import { ROOT } from "./paths.mjs"
import { Problem } from "./problem.mjs"

/**
 * What the person chose: each value from the environment, else from `.env` at the root, else a default.
 * An empty variable counts as not set.
 *
 * @typedef {object} Settings
 * @property {string} dataDir everything that the market keeps: databases, pictures, mail, secrets, logs
 * @property {number} storefrontPort
 * @property {number} backendPort
 * @property {string} backendHost the address the backend listens on; loopback unless chosen otherwise
 * @property {string} storefrontUrl what shoppers type, without a slash at the end
 * @property {string} backendUrl where the dashboard is, without a slash at the end
 * @property {string | undefined} databaseUrl set: this Postgres is used, and none is started
 * @property {string | undefined} meilisearchHost set: this Meilisearch is used, and none is started
 * @property {string | undefined} meilisearchKey
 * @property {string | undefined} redisUrl set: events, workflows, locks and the cache go through Redis
 * @property {string} [databaseFolder] where the Postgres that is started keeps its files; the data folder unless set
 * @property {boolean} isDurable false only for throwaway databases of the tests: no fsync
 * @property {boolean} hasDemoMarket true: fictional cooperatives and products; false: reference data only
 * @property {NodeJS.ProcessEnv} environment all variables, those of `.env` included
 */

/**
 * @param {NodeJS.ProcessEnv} [shell]
 * @param {string} [root]
 * @returns {Settings}
 * @throws {Problem} when a port is not a port
 */
export function readSettings(shell = process.env, root = ROOT) {
  const environment = { ...readEnvFile(join(root, ".env")), ...withoutEmpty(shell) }
  const storefrontPort = readPort(environment, "STOREFRONT_PORT", 8000)
  const backendPort = readPort(environment, "BACKEND_PORT", 9000)
  return {
    dataDir: resolve(root, environment["TWIZA_DATA_DIR"] ?? ".twiza"),
    storefrontPort,
    backendPort,
    backendHost: environment["BACKEND_HOST"] ?? "127.0.0.1",
    storefrontUrl: withoutSlash(environment["STOREFRONT_URL"] ?? `http://localhost:${storefrontPort}`),
    backendUrl: withoutSlash(environment["BACKEND_PUBLIC_URL"] ?? `http://localhost:${backendPort}`),
    databaseUrl: environment["DATABASE_URL"],
    meilisearchHost: environment["MEILISEARCH_HOST"],
    meilisearchKey: environment["MEILISEARCH_API_KEY"],
    redisUrl: environment["REDIS_URL"],
    isDurable: true,
    hasDemoMarket: environment["TWIZA_DEMO"] !== "false",
    environment,
  }
}

/** @param {string} path @returns {NodeJS.ProcessEnv} */
function readEnvFile(path) {
  return existsSync(path) ? withoutEmpty(parseEnv(readFileSync(path, "utf8"))) : {}
}

/** @param {NodeJS.ProcessEnv} variables @returns {NodeJS.ProcessEnv} */
function withoutEmpty(variables) {
  return Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""),
  )
}

/** @param {NodeJS.ProcessEnv} environment @param {string} name @param {number} byDefault */
function readPort(environment, name, byDefault) {
  const text = environment[name]
  if (text === undefined) return byDefault
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Problem(`${name} is "${text}", which is not a port. Choose a whole number from 1 to 65535.`)
}

/** @param {string} url */
const withoutSlash = (url) => url.replace(/\/+$/, "")
