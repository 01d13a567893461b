import { join } from "node:path"
import { BACKEND, MEDUSA_CLI } from "../start/paths.mjs"
import { run } from "../start/run.mjs"

/**
 * Gives Postgres's own template, of which every new database is a copy, the tables and links of the market: Medusa's
 * test runner makes a database for each file, and then finds nothing left to migrate. The search indexes stay each
 * file's own. To be done after the tests of modules, which begin with an empty database.
 * @param {import("../start/settings.mjs").Settings} settings
 * @param {NodeJS.ProcessEnv} services what the tests are told of the Postgres
 */
export function migrateTemplate({ dataDir, environment }, services) {
  const url = new URL(services["DATABASE_URL"] ?? "")
  url.pathname = "/template1"
  return run({
    name: "Migrating the template of the test databases",
    command: process.execPath,
    args: [MEDUSA_CLI, "db:migrate", "--execute-all-links", "--skip-search", "--skip-scripts"],
    cwd: BACKEND,
    env: { ...environment, ...services, DATABASE_URL: url.href },
    logFile: join(dataDir, "logs", "migrate-template.log"),
    dataDir,
  })
}
