import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { BACKEND, ROOT, STOREFRONT } from "../start/paths.mjs"
import { jestSuite } from "./jest-suites.mjs"
import { tallyOfNodeTests } from "./tally.mjs"

const bin = (/** @type {string} */ folder, /** @type {string} */ path) => join(folder, "node_modules", path)
const BACKEND_TSC = bin(BACKEND, "typescript/bin/tsc")

/**
 * What needs no database: format, lint, types, unit tests, translations, byte budgets.
 * @param {string} folder where reports go
 * @returns {import("./suite.mjs").Suite[]} the longest first
 */
export function verifySuites(folder) {
  return [
    lint("the backend", "backend"),
    lint("the storefront and the rest", ".", "--ignore-pattern", "backend"),
    node("Types of the backend and its tests", BACKEND, BACKEND_TSC, "-p", "tsconfig.tests.json"),
    ...dashboardProjects().map(({ name, project }) =>
      node(`Types of the dashboard pages of ${name}`, BACKEND, BACKEND_TSC, "--noEmit", "-p", project),
    ),
    { name: "Types of the storefront", command: "npm", args: ["run", "typecheck"], cwd: STOREFRONT },
    node("Types of the launcher", ROOT, bin(ROOT, "typescript/bin/tsc"), "-p", "scripts"),
    node("Format", ROOT, bin(ROOT, "prettier/bin/prettier.cjs"), "--check", "--log-level=warn", "."),
    jestSuite("Unit tests of the backend", BACKEND, folder, "unit"),
    jestSuite("Unit tests of the storefront", STOREFRONT, folder),
    { ...node("Tests of the launcher", ROOT, "--test", ...launcherTests()), count: tallyOfNodeTests },
    node("Translations complete", ROOT, join(ROOT, "scripts/test/check-translations.mjs")),
    node("Byte budgets", ROOT, join(ROOT, "scripts/test/check-budgets.mjs")),
  ]
}

/**
 * ESLint with types, part by part: all types at once do not fit into Node's usual memory.
 * @param {string} of @param {string[]} what
 */
const lint = (of, ...what) =>
  node(
    `Lint of ${of}`,
    ROOT,
    "--max-old-space-size=6144",
    bin(ROOT, "eslint/bin/eslint.js"),
    ...what,
    "--max-warnings=0",
  )

/** @param {string} name @param {string} cwd @param {string[]} args @returns {import("./suite.mjs").Suite} */
const node = (name, cwd, ...args) => ({ name, command: process.execPath, args, cwd })

/** Dashboard pages are bundled for browsers, and have their own compiler settings beside them. */
function dashboardProjects() {
  const plugins = readdirSync(join(BACKEND, "plugins")).map((name) => ({
    name,
    folder: join("plugins", name),
  }))
  return [{ name: "the backend", folder: "." }, ...plugins]
    .map(({ name, folder }) => ({ name, project: join(folder, "src", "admin", "tsconfig.json") }))
    .filter(({ project }) => existsSync(join(BACKEND, project)))
}

function launcherTests() {
  return readdirSync(join(ROOT, "scripts"), { recursive: true, encoding: "utf8" })
    .filter((file) => /__tests__.*\.test\.mjs$/.test(file))
    .map((file) => join("scripts", file))
}
