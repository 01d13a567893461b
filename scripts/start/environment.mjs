import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

/**
 * Where the parts of a running market find each other.
 * @typedef {object} Services
 * @property {string} databaseUrl
 * @property {string | undefined} meilisearchHost undefined: search runs on the database
 * @property {string | undefined} meilisearchKey
 */

/** @param {string} dataDir */
export const mediaDir = (dataDir) => join(dataDir, "media")

/** @param {import("./settings.mjs").Settings} settings */
export const outboxDir = ({ dataDir, environment }) => environment["OUTBOX_DIR"] ?? join(dataDir, "outbox")

/**
 * All that the backend is told by its environment. What the person set wins over what we would choose.
 * @param {import("./settings.mjs").Settings} settings
 * @param {import("./secrets.mjs").Secrets} secrets
 * @param {Services} services
 * @param {"production" | "development"} mode
 * @returns {NodeJS.ProcessEnv}
 */
export function backendEnvironment(settings, secrets, services, mode) {
  const { storefrontUrl, backendUrl } = settings
  const { databaseUrl, meilisearchHost = "", meilisearchKey = "" } = services
  return {
    STORE_CORS: storefrontUrl,
    ADMIN_CORS: backendUrl,
    AUTH_CORS: `${storefrontUrl},${backendUrl}`,
    JWT_SECRET: secrets.jwt,
    COOKIE_SECRET: secrets.cookie,
    PURGE_SECRET: secrets.purge,
    STOREFRONT_PURGE_URL: `http://localhost:${settings.storefrontPort}/internal/purge`,
    ...settings.environment,
    NODE_ENV: mode,
    DATABASE_URL: databaseUrl,
    // Empty, and not absent: a left-over .env file must not bring in another server.
    MEILISEARCH_HOST: meilisearchHost,
    MEILISEARCH_API_KEY: meilisearchKey,
    TWIZA_DATA_DIR: settings.dataDir,
    MEDIA_DIR: mediaDir(settings.dataDir),
    OUTBOX_DIR: outboxDir(settings),
    STOREFRONT_URL: storefrontUrl,
    BACKEND_PUBLIC_URL: backendUrl,
    MEDUSA_DISABLE_TELEMETRY: "true",
  }
}

/**
 * @param {import("./settings.mjs").Settings} settings
 * @param {import("./secrets.mjs").Secrets} secrets
 * @param {"production" | "development"} mode
 * @returns {NodeJS.ProcessEnv}
 */
export function storefrontEnvironment(settings, secrets, mode) {
  return {
    PURGE_SECRET: secrets.purge,
    ...settings.environment,
    NODE_ENV: mode,
    PORT: String(settings.storefrontPort),
    STOREFRONT_PORT: String(settings.storefrontPort),
    BACKEND_URL: `http://localhost:${settings.backendPort}`,
    STOREFRONT_URL: settings.storefrontUrl,
    MEDUSA_PUBLISHABLE_KEY:
      settings.environment["MEDUSA_PUBLISHABLE_KEY"] ?? publishableKey(settings.dataDir),
    MEDIA_DIR: mediaDir(settings.dataDir),
    TWIZA_DATA_DIR: settings.dataDir,
  }
}

/** What the importer wrote down about the market it made. @param {string} dataDir */
export const marketFile = (dataDir) => join(dataDir, "market.json")

/** @param {string} dataDir @returns {string} the key with which a shop window may ask the backend; empty before the first import */
function publishableKey(dataDir) {
  const file = marketFile(dataDir)
  return existsSync(file) ? String(JSON.parse(readFileSync(file, "utf8")).publishable_key ?? "") : ""
}
