import { jest } from "@jest/globals"
import { noteWrite } from "./asked-at"
import { networkFirst } from "./pages"

const SCOPE = "/ar/workspace"
const ORDER = "https://market.example/ar/workspace/orders/1.data"

/** A browser's caches, as far as the worker uses them. */
const fakeCaches = () => {
  const kept = new Map<string, Response>()
  const keyOf = (request: string | Request) => (typeof request === "string" ? request : request.url)
  const match = async (request: string | Request) => kept.get(keyOf(request))?.clone()
  const cache = {
    match,
    put: async (request: string | Request, answer: Response) => void kept.set(keyOf(request), answer),
    keys: async () => [],
    delete: async () => true,
  }
  return { match, open: async () => cache, delete: async () => (kept.clear(), true) }
}

type Sent = { url: string; answer: (text: string) => void; fail: () => void }

/** What the worker asked of the market, to be answered when the test wants. */
const market = () => {
  const sent: Sent[] = []
  const fetch = (request: string | Request) =>
    new Promise<Response>((resolve, reject) =>
      sent.push({
        url: typeof request === "string" ? request : request.url,
        answer: (text) => {
          const headers = { "x-twiza-owner": "her", date: new Date().toUTCString() }
          resolve(Object.defineProperty(new Response(text, { headers }), "type", { value: "basic" }))
        },
        fail: () => reject(new TypeError("no network")),
      }),
    )
  return { sent, fetch }
}

let now = 0
let sent: Sent[]

/** Asks as a page does, and finds its own request: the worker asks for the page's twin by itself. */
const ask = () => {
  now += 1000
  const before = sent.length
  const answer = networkFirst(new Request(ORDER), SCOPE, () => undefined).then((got) => got.text())
  const asked = (): Sent => {
    const found = sent.slice(before).find(({ url }) => url === ORDER)
    if (!found) throw new Error("Nothing was asked.")
    return found
  }
  return { answer, asked }
}

/** Lets everything go on that does not wait for the market or a clock. */
const settle = async () => {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve()
  await new Promise((resolve) => setImmediate(resolve))
}

const see = async (text: string) => {
  const page = ask()
  await settle()
  page.asked().answer(text)
  expect(await page.answer).toBe(text)
}

beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ["setImmediate", "nextTick", "queueMicrotask", "Date"] })
  jest.spyOn(Date, "now").mockImplementation(() => now)
  const { sent: asked, fetch } = market()
  sent = asked
  Object.assign(globalThis, { caches: fakeCaches(), fetch })
})

afterEach(() => {
  jest.useRealTimers()
  jest.restoreAllMocks()
})

it("a slow signal is answered with the copy", async () => {
  await see("as it was")
  const { answer } = ask()
  await settle()
  jest.advanceTimersByTime(5_000)
  expect(await answer).toBe("as it was")
})

it("a copy from before something was sent is no answer to slowness, only to no network", async () => {
  await see("before")
  now += 1000
  noteWrite()
  const slow = ask()
  await settle()
  jest.advanceTimersByTime(20_000)
  slow.asked().answer("after")
  expect(await slow.answer).toBe("after")
  now += 1000
  noteWrite()
  const cut = ask()
  await settle()
  cut.asked().fail()
  expect(await cut.answer).toBe("after")
})

it("an answer asked for earlier is not kept over a later one, even when it comes after it", async () => {
  const early = ask()
  await settle()
  await see("new")
  early.asked().answer("old")
  await early.answer
  const offline = ask()
  await settle()
  offline.asked().fail()
  expect(await offline.answer).toBe("new")
})
