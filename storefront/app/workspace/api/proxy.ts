import { environment } from "../../../server/environment"
import { findSession, type MemberSession } from "../access/member-session.server"
import { ownerOf } from "../frame/owner.server"
import { DONE_AT_HEADER, OWNER_HEADER } from "../offline/market-headers"
import type { Route } from "./+types/proxy"

const SENT_ON = ["accept", "content-type", "idempotency-key"]
const GIVEN_BACK = ["content-type", "content-disposition", "idempotent-replayed", "retry-after"]

const TIMEOUT_MS = 120_000

/** `GET /{lang}/workspace/api/*`: what the workspace's scripts read of `/cooperative/*`, as the signed-in member. */
export const loader = ({ request, params }: Route.LoaderArgs) => forward(request, params.lang)

/** Writes through the same door. Only the market's own pages may use it. */
export const action = ({ request, params }: Route.ActionArgs) =>
  isOwnPage(request) ? forward(request, params.lang) : refusal(403, "cross_site")

/** Scripts of the market say `same-origin`; old browsers say where they come from at least. */
const isOwnPage = (request: Request): boolean => {
  const site = request.headers.get("sec-fetch-site")
  if (site) return site === "same-origin"
  const origin = request.headers.get("origin")
  return origin === null || URL.parse(origin)?.host === request.headers.get("host")
}

const forward = async (request: Request, lang: string): Promise<Response> => {
  const session = await findSession(request)
  if (!session) return refusal(401, "signed_out")
  const madeBy = request.headers.get(OWNER_HEADER)
  // Somebody else has signed in on this phone since: what the first one did waits for her.
  if (madeBy && madeBy !== ownerOf(session)) return refusal(409, "other_member")
  const target = targetOf(request.url, lang)
  if (!target) return refusal(404, "not_found")
  try {
    return await send(request, target, session)
  } catch (error) {
    console.error(
      `The backend did not answer ${target.pathname}`,
      error instanceof Error ? error.message : error,
    )
    return refusal(503, "backend_unreachable")
  }
}

/** The backend's address of a request; undefined for what would leave `/cooperative/`. */
const targetOf = (address: string, lang: string): URL | undefined => {
  const { pathname, search } = new URL(address)
  const path = pathname.slice(`/${lang}/workspace/api/`.length)
  const target = new URL(`/cooperative/${path}${search}`, environment.BACKEND_URL)
  return target.pathname.startsWith("/cooperative/") ? target : undefined
}

const send = async (
  request: Request,
  target: URL,
  { token, cooperativeId }: MemberSession,
): Promise<Response> => {
  const hasBody = request.method !== "GET" && request.body !== null
  const answer = await fetch(target, {
    method: request.method,
    headers: {
      ...pick(request.headers, SENT_ON),
      authorization: `Bearer ${token}`,
      ...(cooperativeId ? { "x-cooperative-id": cooperativeId } : {}),
    },
    // Photos and papers pass through as they arrive, never whole in memory.
    ...(hasBody ? { body: request.body, duplex: "half" as const } : {}),
    signal: AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT_MS)]),
  })
  const headers = {
    ...pick(answer.headers, GIVEN_BACK),
    "cache-control": "no-store",
    [DONE_AT_HEADER]: new Date().toISOString(),
  }
  return new Response(answer.body, { status: answer.status, headers })
}

const pick = (headers: Headers, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )

const refusal = (status: number, code: string): Response =>
  Response.json(
    { type: "not_allowed", code, message: code },
    { status, headers: { "cache-control": "no-store" } },
  )
