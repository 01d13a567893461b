import { createRequest, sendResponse } from "@remix-run/node-fetch-server"
import type { RequestHandler } from "express"
import { createHash, randomBytes } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, brotliDecompressSync, constants } from "node:zlib"
import { createRequestHandler, RouterContextProvider, type ServerBuild } from "react-router"
import { clientIpContext } from "../app/session/client-ip"
import { isProduction } from "./environment"
import { type CachedPage, PageCache } from "./page-cache"
import { nonceContext, PageLife, pageLifeContext, pageTagsContext } from "./page-tags"
import { contentSecurityPolicy } from "./security-headers"

const compress = promisify(brotliCompress)

/** Searches and filters make addresses without end; the cache takes what fits. */
export const pageCache = new PageCache({
  maxBytes: 96 * 1024 * 1024,
  maxAgeMs: 10 * 60 * 1000,
  settleMs: 10_000,
})

/**
 * Serves the pages of React Router, from the page cache where it can. Only successful answers to GET that set
 * no cookie and carry purge tags are kept; they are kept compressed.
 */
export const pages = (build: ServerBuild): RequestHandler => {
  const handle = createRequestHandler(build, isProduction ? "production" : "development")
  return async (request, response, next) => {
    try {
      const key = cacheKey(request)
      const kept = key && isProduction ? pageCache.get(key) : undefined
      if (kept) return sendPage(kept, request, response)

      const renderedAt = Date.now()
      const tags = new Set<string>()
      const life = new PageLife()
      const nonce = randomBytes(16).toString("base64")
      const context = new RouterContextProvider()
      context.set(pageTagsContext, tags)
      context.set(pageLifeContext, life)
      context.set(nonceContext, nonce)
      context.set(clientIpContext, request.ip)
      const answer = await handle(createRequest(request, response), context)

      const isKept = key && tags.size > 0 && answer.status === 200 && !answer.headers.has("set-cookie")
      if (isProduction && isKept && answer.headers.get("content-type")?.startsWith("text/html")) {
        const page = { ...(await pageFrom(answer, tags, renderedAt)), endsAt: life.endsAt }
        pageCache.set(key, page)
        return sendPage(page, request, response)
      }
      if (!answer.headers.has("content-security-policy"))
        answer.headers.set("content-security-policy", contentSecurityPolicy(nonce))
      await sendResponse(response, answer)
    } catch (error) {
      next(error)
    }
  }
}

type NodeRequest = Parameters<RequestHandler>[0]
type NodeResponse = Parameters<RequestHandler>[1]

/** Campaign parameters do not change a page, so they do not make a new one. */
const cacheKey = (request: NodeRequest): string | undefined => {
  if (request.method !== "GET" && request.method !== "HEAD") return undefined
  const url = new URL(request.originalUrl, "http://market")
  for (const name of [...url.searchParams.keys()])
    if (/^(utm_|fbclid|gclid)/.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  return url.pathname + url.search
}

const pageFrom = async (answer: Response, tags: Set<string>, renderedAt: number): Promise<CachedPage> => {
  const html = Buffer.from(await answer.arrayBuffer())
  const body = await compress(html, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: html.byteLength },
  })
  const headers = { ...Object.fromEntries(answer.headers), etag: etagOf(html) }
  return { status: answer.status, headers, body, tags, renderedAt }
}

/** Weak, for the same page goes out compressed or not. */
const etagOf = (html: Buffer): string => `W/"${createHash("sha1").update(html).digest("base64url")}"`

const sendPage = (page: CachedPage, request: NodeRequest, response: NodeResponse): void => {
  response.status(page.status).set({
    ...page.headers,
    "content-security-policy": page.headers["content-security-policy"] ?? contentSecurityPolicy(),
    "cache-control": "private, no-cache",
    vary: "Accept-Encoding",
  })
  if (request.fresh) return void response.status(304).end()
  if (!request.acceptsEncodings("br")) return void response.send(brotliDecompressSync(page.body))
  response.set({ "content-encoding": "br", "content-length": String(page.body.byteLength) })
  response.end(request.method === "HEAD" ? undefined : page.body)
}
