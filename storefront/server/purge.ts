import type { RequestHandler } from "express"
import { timingSafeEqual } from "node:crypto"
import { z } from "zod"
import { environment } from "./environment"
import { pageCache } from "./pages"
import { forgetRemembered } from "./remembered"

const purgeSchema = z.object({ tags: z.array(z.string().min(1).max(200)).min(1).max(5000) })

/** Lets the backend drop cached pages when what they show changes. Needs the shared secret. */
export const purge: RequestHandler = (request, response) => {
  if (!knowsSecret(request.get("x-purge-secret")))
    return void response.status(401).json({ code: "unauthorized" })
  const body = purgeSchema.safeParse(request.body)
  if (!body.success) return void response.status(400).json({ code: "invalid_tags" })
  forgetRemembered()
  response.json({ dropped: pageCache.purge(body.data.tags) })
}

const knowsSecret = (given: string | undefined): boolean => {
  const expected = environment.PURGE_SECRET
  if (!expected || !given) return false
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.byteLength === b.byteLength && timingSafeEqual(a, b)
}
