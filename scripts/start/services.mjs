import { startMeilisearch } from "./meilisearch.mjs"
import { startPostgres } from "./postgres.mjs"

/**
 * @typedef {object} StartedServices
 * @property {import("./environment.mjs").Services} services
 * @property {string} searchGeneration
 * @property {string[]} embedded what was started here, for the closing summary
 * @property {string[]} external what the person's variables name
 */

/**
 * Starts the databases that the person did not name.
 * @param {import("./settings.mjs").Settings} settings
 * @param {import("./secrets.mjs").Secrets} secrets
 * @param {import("./progress.mjs").Progress} progress
 * @param {import("./shutdown.mjs").Shutdown} shutdown
 * @returns {Promise<StartedServices>}
 */
export async function startServices(settings, secrets, progress, shutdown) {
  const tell = (/** @type {string} */ text) => progress.note(text)
  const [database, search] = await Promise.all([
    openDatabase(settings, secrets, progress, shutdown, tell),
    openSearch(settings, secrets, progress, shutdown, tell),
  ])
  const { databaseUrl } = database
  const { meilisearchHost, meilisearchKey, searchGeneration } = search
  const parts = [
    database,
    search,
    { name: "Redis", isEmbedded: false, isUsed: settings.redisUrl !== undefined },
  ]
  return {
    services: { databaseUrl, meilisearchHost, meilisearchKey },
    searchGeneration,
    embedded: parts.filter((part) => part.isUsed && part.isEmbedded).map(({ name }) => name),
    external: parts.filter((part) => part.isUsed && !part.isEmbedded).map(({ name }) => name),
  }
}

/** @typedef {[import("./settings.mjs").Settings, import("./secrets.mjs").Secrets, import("./progress.mjs").Progress, import("./shutdown.mjs").Shutdown, (text: string) => void]} Opening */

/** @param {Opening} opening */
async function openDatabase(...[settings, secrets, progress, shutdown, tell]) {
  if (settings.databaseUrl) {
    return { databaseUrl: settings.databaseUrl, name: "Postgres", isEmbedded: false, isUsed: true }
  }
  const postgres = await progress.step(
    "Database",
    () => startPostgres(settings, secrets, shutdown, tell),
    ({ port }) => `Postgres 18 on port ${port}`,
  )
  return { databaseUrl: postgres.url, name: "Postgres 18", isEmbedded: true, isUsed: true }
}

/** @param {Opening} opening */
async function openSearch(...[settings, secrets, progress, shutdown, tell]) {
  const { meilisearchHost, meilisearchKey } = settings
  if (meilisearchHost) {
    const known = { meilisearchHost, meilisearchKey, searchGeneration: meilisearchHost }
    return { ...known, name: "Meilisearch", isEmbedded: false, isUsed: true }
  }
  const meilisearch = await progress.step(
    "Search engine",
    () => startMeilisearch(settings, secrets, shutdown, tell),
    (found) => ("host" in found ? found.description : "none for this platform"),
  )
  if (!("host" in meilisearch)) return searchOnDatabase(meilisearch.reason, tell)
  const { host, key, generation, description } = meilisearch
  const known = { meilisearchHost: host, meilisearchKey: key, searchGeneration: generation }
  return { ...known, name: description, isEmbedded: true, isUsed: true }
}

/** @param {string} reason @param {(text: string) => void} tell */
function searchOnDatabase(reason, tell) {
  tell(
    `${reason}: search runs on the database, without typo tolerance. Set MEILISEARCH_HOST to use a server of yours.`,
  )
  const none = { meilisearchHost: undefined, meilisearchKey: undefined, searchGeneration: "database" }
  return { ...none, name: "search on Postgres", isEmbedded: true, isUsed: true }
}
