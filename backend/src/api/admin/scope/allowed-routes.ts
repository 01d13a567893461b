import type { MedusaRequest } from "@medusajs/framework/http"
import { answerDefaults, listOwnRegion, ownCooperative, ownFair, ownRegion, ownUser } from "./hold-to-region"

/** What a regional admin is held to on a route: it answers when the request may go on, and throws otherwise. */
export type Hold = (req: MedusaRequest, region: string, id: string) => Promise<void> | void

/**
 * A route that regional admins may call. `path` is written as Express writes it, with `/**` at its end for everything
 * beneath; without a `hold` the route shows the same to everybody.
 */
export type AllowedRoute = { methods: readonly string[]; path: string; hold?: Hold }

const READ = ["GET"] as const

/** Everything a regional admin may call under `/admin`. What is not here is refused, whoever wrote it. */
export const ALLOWED_ROUTES: readonly AllowedRoute[] = [
  { methods: READ, path: "/admin/users/me", hold: answerDefaults },
  { methods: ["GET", "POST"], path: "/admin/users/:id", hold: ownUser },
  { methods: READ, path: "/admin/stores", hold: answerDefaults },
  { methods: READ, path: "/admin/market" },
  { methods: READ, path: "/admin/admin-scopes/me" },
  { methods: READ, path: "/admin/layouts/:id/configuration" },
  { methods: READ, path: "/admin/crafts" },
  { methods: READ, path: "/admin/provinces" },
  { methods: READ, path: "/admin/cooperatives", hold: listOwnRegion },
  { methods: READ, path: "/admin/cooperatives/:id", hold: ownCooperative },
  { methods: ["GET", "POST"], path: "/admin/fair-series", hold: ownRegion },
  { methods: ["GET", "POST"], path: "/admin/fairs", hold: ownRegion },
  { methods: ["GET", "POST", "PUT", "PATCH", "DELETE"], path: "/admin/fairs/:id/**", hold: ownFair },
]

function patternOf({ path }: AllowedRoute): RegExp {
  const pattern = path.replace(/:id/, "([^/]+)").replace(/\/\*\*$/, "(?:/.*)?")
  return new RegExp(`^${pattern}$`)
}

const PATTERNS = ALLOWED_ROUTES.map((route) => ({ route, pattern: patternOf(route) }))

/** The id in a path; one that cannot be decoded names nothing. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return ""
  }
}

/** The allowed route that this method and path are, and the first id of the path. */
export function findAllowed(method: string, path: string): { route: AllowedRoute; id: string } | undefined {
  const asked = method === "HEAD" ? "GET" : method
  for (const { route, pattern } of PATTERNS) {
    const match = pattern.exec(path)
    if (match && route.methods.includes(asked)) return { route, id: decoded(match[1] ?? "") }
  }
  return undefined
}
