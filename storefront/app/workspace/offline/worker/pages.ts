import { PAGES_CACHE, SHELL_CACHE } from "./cache-names"
import { keepWithin } from "./keep-within"
import { twinOf } from "./kind-of-request"

const OWNER_HEADER = "x-twiza-owner"
const OWNER_KEY = "/workspace-owner"

const MOST_PAGES = 200
/** With a copy at hand, a slow signal is not waited for. */
const PATIENCE_MS = 5_000
const TWIN_FRESH_MS = 10 * 60_000

type Later = (work: Promise<unknown>) => void

/** The market's answer, and the member's own last copy when there is none: then she sees when it was seen. */
export const networkFirst = async (request: Request, scope: string, later: Later): Promise<Response> => {
  const copy = await findCopy(request.url)
  const asked = fetch(request).then(async (answer) => {
    if (await keep(request.url, answer)) later(keepTwin(request.url))
    return answer
  })
  // A late answer is kept all the same.
  later(asked.catch(() => undefined))
  try {
    const answer = await (copy ? Promise.race([asked, patience()]) : asked)
    if (copy && answer.status >= 502 && answer.status <= 504) return copy
    return answer
  } catch {
    return copy ?? (await notSeenYet(request, scope))
  }
}

const patience = (): Promise<never> =>
  new Promise((_resolve, reject) => setTimeout(() => reject(new Error("slow signal")), PATIENCE_MS))

/** Keeps an answer for its owner; tells whether it did. Another owner, or nobody, wipes what was kept before. */
const keep = async (address: string, answer: Response): Promise<boolean> => {
  const owner = answer.headers.get(OWNER_HEADER)
  if (owner === null || answer.type !== "basic" || answer.redirected) return false
  if (owner !== (await currentOwner())) await caches.delete(PAGES_CACHE)
  if (owner === "" || answer.status !== 200) return false
  const copy = answer.clone()
  const cache = await caches.open(PAGES_CACHE)
  await cache.put(OWNER_KEY, new Response(owner))
  await cache.put(address, copy)
  await keepWithin(cache, MOST_PAGES)
  return true
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
    const answer = await fetch(twin)
    if (answer.headers.get(OWNER_HEADER) === owner) await keep(twin, answer)
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
