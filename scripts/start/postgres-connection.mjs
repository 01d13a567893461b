import { createRequire } from "node:module"
import { join } from "node:path"
import { ROOT } from "./paths.mjs"
import { Problem } from "./problem.mjs"

/** @param {string} url */
async function connect(url) {
  const pg = createRequire(join(ROOT, "package.json"))("pg")
  /** @type {import("pg").Client} */
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on("error", () => {})
  await client.connect()
  return client
}

/** A server that refuses the password is up: what is wrong with it is told by the next query. @param {string} url */
export async function canQuery(url) {
  try {
    const client = await connect(url)
    await client.end()
    return true
  } catch (error) {
    return isWrongPassword(error)
  }
}

/** @param {unknown} error */
const isWrongPassword = (error) => error instanceof Error && "code" in error && error.code === "28P01"

/**
 * Creates a database unless it is there.
 * @param {string} url of the maintenance database @param {string} name made of letters
 */
export async function createDatabase(url, name) {
  const client = await connect(url).catch((error) => {
    if (!isWrongPassword(error)) throw error
    throw new Problem(
      'The kept password of the database does not fit it. Put secrets.json of the data folder back, or run "npm run reset".',
    )
  })
  try {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name])
    if (rowCount === 0) await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
}
