import { join } from "node:path"
import { fileURLToPath } from "node:url"

/** The root of the repository, whatever folder the command was typed in. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url))
export const BACKEND = join(ROOT, "backend")
export const STOREFRONT = join(ROOT, "storefront")
export const BUILT_BACKEND = join(BACKEND, ".medusa", "server")
export const MEDUSA_CLI = join(BACKEND, "node_modules", "@medusajs", "cli", "cli.js")
