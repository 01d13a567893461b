import { ApiLoader } from "@medusajs/framework/http"

/** A route as the running application has it. */
export type AdminRoute = { method: string; path: string; name: string }

/** Collects the routes under `/admin` of an application that starts after this: its own, core's and the plugins'. */
export function collectAdminRoutes(): AdminRoute[] {
  const routes: AdminRoute[] = []
  ApiLoader.traceRoute = (handler, { route: path, method }) => {
    if (path.startsWith("/admin")) routes.push({ method, path, name: `${method} ${path}` })
    return handler
  }
  return routes
}
