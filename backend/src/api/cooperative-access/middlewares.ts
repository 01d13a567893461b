import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { requireJson } from "../errors/require-json"

/** A sign-in is enough, of a member or not yet: these are the routes by which one becomes a member. */
const signedIn = authenticate("cooperative", ["bearer", "session"], { allowUnregistered: true })

export const cooperativeAccessMiddlewares: MiddlewareRoute[] = [
  { matcher: "/cooperative-access/*", method: ["POST"], middlewares: [requireJson] },
  { matcher: "/cooperative-access/me", middlewares: [signedIn] },
  { matcher: "/cooperative-access/session", middlewares: [signedIn] },
  { matcher: "/cooperative-access/applications", middlewares: [signedIn] },
  { matcher: "/cooperative-access/invitations/:token/accept", middlewares: [signedIn] },
]
