import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { static as serveFolder } from "express"
import { ApiError } from "../errors/api-error"
import { mediaFolder } from "./media-folder"

/** A picture is only ever a picture: no type is guessed, and nothing in it runs when it is opened by its address. */
function restrictMedia(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.set("x-content-type-options", "nosniff")
  res.set("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  res.set("cross-origin-resource-policy", "cross-origin")
  next()
}

/** Files never change under their name: what changes gets another one. Folders are not listed, dotfiles not served. */
const serveMedia = serveFolder(mediaFolder(), {
  immutable: true,
  maxAge: "1y",
  index: false,
  redirect: false,
  dotfiles: "ignore",
})

function refuseMissing(_req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  next(ApiError.notFound("media"))
}

/** `/media/*`: the pictures of the market. */
export const mediaMiddlewares: MiddlewareRoute[] = [
  { matcher: "/media", middlewares: [restrictMedia, serveMedia, refuseMissing] },
]
