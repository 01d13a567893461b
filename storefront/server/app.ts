import compression from "compression"
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from "express"
import { fileURLToPath } from "node:url"
import * as build from "virtual:react-router/server-build"
import type { ServerBuild } from "react-router"
import { environment, isProduction } from "./environment"
import { health } from "./health"
import { pages } from "./pages"
import { purge } from "./purge"
import { refuseCrossSitePosts, securityHeaders } from "./security-headers"

const clientFolder = fileURLToPath(new URL("../client", import.meta.url))

/** The storefront's server: static files, pictures, health, cache purges, then the pages. */
export const createApp = (): Express => {
  const app = express()
  app.disable("x-powered-by")
  app.set("trust proxy", "loopback")
  app.use(securityHeaders)
  app.get("/healthz", health)
  app.post("/internal/purge", express.json({ limit: "256kb" }), purge)
  if (isProduction) {
    app.use(
      "/assets",
      compression(),
      express.static(`${clientFolder}/assets`, { immutable: true, maxAge: "1y", fallthrough: false }),
    )
    app.use(compression(), express.static(clientFolder, { maxAge: "1h", index: false }))
  }
  app.use("/media", pictures())
  app.use(refuseCrossSitePosts)
  app.use(compression())
  app.all(/.*/, pages(build as unknown as ServerBuild))
  app.use(lastResort)
  return app
}

/** Pictures never change under their name, so browsers may keep them for good. */
const pictures = (): RequestHandler =>
  environment.MEDIA_DIR
    ? express.static(environment.MEDIA_DIR, {
        immutable: true,
        maxAge: "1y",
        fallthrough: false,
        index: false,
        dotfiles: "deny",
      })
    : (request, response) => response.redirect(302, `${environment.BACKEND_URL}/media${request.url}`)

/** Express needs the four parameters to know an error handler. */
const lastResort: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  const status = statusOf(error)
  if (status >= 500) console.error(error)
  response
    .status(status)
    .type("text/plain")
    .send(status === 404 ? "Not found" : "The page could not be made. Please try again.")
}

const statusOf = (error: unknown): number =>
  typeof error === "object" && error !== null && "status" in error && typeof error.status === "number"
    ? error.status
    : 500
