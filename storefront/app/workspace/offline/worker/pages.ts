import { OWNER_HEADER } from "../market-headers"
import { askedAtOf, copyOf, isOutdated } from "./asked-at"
import { PAGES_CACHE, SHELL_CACHE } from "./cache-names"
import { keepWithin } from "./keep-within"
import { twinOf } from "./kind-of-request"

const OWNER_KEY = "/workspace-owner"

const MOST_PAGES = 200
/** With a copy at hand, a slow signal is not waited for. */
const PATIENCE_MS = 5_000
/** With one from before she last sent something, it is: that long without an answer is no signal. */
const OUTDATED_PATIENCE_MS = 30_000
const TWIN_FRESH_MS = 10 * 60_000

type Later = (work: Promise<unknown>) => void

/** The market's answer, and the member's own last copy when there is none: then she sees when it was seen. */
export const networkFirst = async (request: Request, scope: string, later: Later): Promise<Response> => {
  const copy = await findCopy(request.url)
  const askedAt = Date.now()
  const asked = fetch(request).then(async (answer) => {
    if (await keep(request.url, answer, askedAt)) later(keepTwin(request.url))
    return answer
  })
  // A late answer is kept all the same.
  later(asked.catch(() => undefined))
  try {
    const answer = await (copy ? Promise.race([asked, patience(copy)]) : asked)
    if (copy && answer.status >= 502 && answer.status <= 504) return copy
    return answer
  } catch {
    return copy ?? (await notSeenYet(request, scope))
  }
}

const patience = (copy: Response): Promise<never> =>
  new Promise((_resolve, reject) =>
    setTimeout(() => reject(new Error("slow signal")), isOutdated(copy) ? OUTDATED_PATIENCE_MS : PATIENCE_MS),
  )

/** Keeps an answer for its owner; tells whether it did. Another owner, or nobody, wipes what was kept before. */
const keep = async (address: string, answer: Response, askedAt: number): Promise<boolean> => {
  const owner = answer.headers.get(OWNER_HEADER)
  if (owner === null || answer.type !== "basic" || answer.redirected) return false
  const copy = owner !== "" && answer.status === 200 ? await copyOf(answer.clone(), askedAt) : undefined
  return inTurn(async () => {
    if (owner !== (await currentOwner())) await caches.delete(PAGES_CACHE)
    return copy !== undefined && (await put(address, copy, owner))
  })
}

/** Keeps a copy, unless one asked for later is kept. */
const put = async (address: string, copy: Response, owner: string): Promise<boolean> => {
  const cache = await caches.open(PAGES_CACHE)
  await cache.put(OWNER_KEY, new Response(owner))
  const known = await cache.match(address, { ignoreVary: true })
  if (known && askedAtOf(known) > askedAtOf(copy)) return false
  await cache.put(address, copy)
  await keepWithin(cache, MOST_PAGES)
  return true
}

let lastKept: Promise<unknown> = Promise.resolve()

/** Two answers that come at once are kept one after another, so that each sees what the other left. */
const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
  const mine = lastKept.then(run)
  lastKept = mine.catch(() => undefined)
  return mine
}

const currentOwner = async (): Promise<string | undefined> => {
  const kept = await caches.match(OWNER_KEY, { cacheName: PAGES_CACHE })
  return kept?.text()
}

/** A copy serves only whom it was made for. */
const findCopy = async (address: string): Promise<Response | undefined> => {
  const copy = await caches.match(address, { cacheName: PAGES_CACHE, ignoreVary: true })
  if (copy && copy.headers.get(OWNER_HEADER) === (await currentOwner())) return copy
  return undefined
}

/** A page opened by its address is asked for by its data next time, and the other way round: both are kept. */
const keepTwin = async (address: string): Promise<void> => {
  const twin = twinOf(address)
  const copy = await findCopy(twin)
  if (copy && Date.now() - Date.parse(copy.headers.get("date") ?? "") < TWIN_FRESH_MS) return
  try {
    const owner = await currentOwner()
    const askedAt = Date.now()
    const answer = await fetch(twin)
    if (answer.headers.get(OWNER_HEADER) === owner) await keep(twin, answer, askedAt)
  } catch {
    // The signal has gone: one form of the page is kept at least.
  }
}

/** Nothing is kept of this page: the page that says so, for those who look; a failure, for scripts. */
const notSeenYet = async (request: Request, scope: string): Promise<Response> => {
  if (request.mode !== "navigate") return Response.error()
  const offline = `${scope}/offline`
  const kept = await caches.match(offline, { cacheName: SHELL_CACHE, ignoreVary: true })
  if (!kept) return Response.error()
  return new URL(request.url).pathname === offline ? kept : Response.redirect(offline, 302)
}
