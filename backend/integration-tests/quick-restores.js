const { Client } = require("@medusajs/framework/pg")

/**
 * Medusa's test runner gives each test a database of its own, copied from a template. Postgres copies it file by file
 * when told to, in a quarter of the time that it takes page by page.
 */
const COPY = /^(CREATE DATABASE .* WITH TEMPLATE .*);$/

const { query } = Client.prototype

Client.prototype.query = function (text, ...rest) {
  const quick = typeof text === "string" ? text.replace(COPY, "$1 STRATEGY FILE_COPY;") : text
  return query.call(this, quick, ...rest)
}
