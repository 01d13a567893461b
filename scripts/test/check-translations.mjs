import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { STOREFRONT } from "../start/paths.mjs"
import { findGaps } from "./translation-gaps.mjs"

/** Every sentence in the storefront's code must stand in each language's file, translated; English is the source. */
const LOCALES = join(STOREFRONT, "app", "i18n", "locales")
const SOURCE = "en"

const cache = join(STOREFRONT, "node_modules", ".cache")
mkdirSync(cache, { recursive: true })
const scratch = mkdtempSync(join(cache, "translations-"))
try {
  const wanted = extractSentences(scratch)
  const gaps = readdirSync(LOCALES).flatMap((language) =>
    findGaps(wanted, readCatalogue(join(LOCALES, language)), { language, isSource: language === SOURCE }),
  )
  for (const gap of gaps) console.error(gap)
  if (gaps.length > 0) process.exitCode = 1
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** @param {string} folder @returns {string} the catalogue of all sentences that the code says now */
function extractSentences(folder) {
  const config = join(folder, "lingui.config.ts")
  const settings = {
    rootDir: STOREFRONT,
    locales: [SOURCE],
    catalogs: [{ path: join(folder, "{locale}"), include: ["<rootDir>/app"] }],
  }
  writeFileSync(
    config,
    `import base from "../../../lingui.config"\nexport default { ...base, ...${JSON.stringify(settings)} }\n`,
  )
  const cli = join(STOREFRONT, "node_modules", "@lingui", "cli", "dist", "lingui.js")
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "extract", "--config", config], {
    cwd: STOREFRONT,
    encoding: "utf8",
  })
  if (status !== 0) throw new Error(`The sentences could not be collected:\n${stdout}${stderr}`)
  return readFileSync(join(folder, `${SOURCE}.po`), "utf8")
}

/** @param {string} folder */
function readCatalogue(folder) {
  return readFileSync(join(folder, "messages.po"), "utf8")
}
