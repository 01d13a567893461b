import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

const BACKEND = join(__dirname, "../../..")
const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const

export type Method = (typeof METHODS)[number]
export type Route = { method: Method; path: string; name: string }

/** Where routes under `/cooperative` may come from: the application and every plugin. */
function apiFolders(): string[] {
  const plugins = readdirSync(join(BACKEND, "plugins")).map((name) =>
    join(BACKEND, "plugins", name, "src/api"),
  )
  return [join(BACKEND, "src/api"), ...plugins].map((api) => join(api, "cooperative")).filter(existsSync)
}

function routeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|\/)route\.[jt]s$/.test(file),
  )
}

function pathOf(file: string): string {
  const segments = file.split("/").slice(0, -1)
  return ["/cooperative", ...segments.map((segment) => segment.replace(/^\[(.+)\]$/, ":$1"))].join("/")
}

function methodsOf(file: string): Method[] {
  const exported: object = jest.requireActual(file)
  return METHODS.filter((method) => method in exported)
}

/** Every route a cooperative's member can call, read from the same files as the framework reads. */
export function cooperativeRoutes(): Route[] {
  return apiFolders().flatMap((folder) =>
    routeFiles(folder).flatMap((file) =>
      methodsOf(join(folder, file)).map((method) => {
        const path = pathOf(file)
        return { method, path, name: `${method} ${path}` }
      }),
    ),
  )
}
