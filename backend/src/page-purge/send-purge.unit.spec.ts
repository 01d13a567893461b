import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { readPurgeTarget, sendPurge } from "./send-purge"

const PAUSES = [1, 1]

async function listen(answers: number[]): Promise<{ server: Server; url: string; received: string[][] }> {
  const received: string[][] = []
  const server = createServer((request, response) => {
    let body = ""
    request.on("data", (chunk: Buffer) => (body += chunk.toString()))
    request.on("end", () => {
      received.push(JSON.parse(body).tags)
      const isKnown = request.headers["x-purge-secret"] === "secret"
      response.writeHead(isKnown ? (answers.shift() ?? 200) : 401).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return { server, url: `http://localhost:${(server.address() as AddressInfo).port}`, received }
}

describe("telling the storefront", () => {
  it("tries again when the storefront is restarting", async () => {
    const { server, url, received } = await listen([503, 503, 200])
    await sendPurge({ url, secret: "secret" }, new Set(["catalogue"]), PAUSES)
    expect(received).toHaveLength(3)
    server.close()
  })

  it("gives up after a few tries", async () => {
    const { server, url, received } = await listen([503, 503, 503, 503])
    await expect(sendPurge({ url, secret: "secret" }, new Set(["catalogue"]), PAUSES)).rejects.toThrow("503")
    expect(received).toHaveLength(3)
    server.close()
  })

  it("sends a great many tags in several requests", async () => {
    const { server, url, received } = await listen([])
    const tags = new Set(Array.from({ length: 2500 }, (_, n) => `product:p${n}`))
    await sendPurge({ url, secret: "secret" }, tags, PAUSES)
    expect(new Set(received.flat())).toEqual(tags)
    expect(Math.max(...received.map(({ length }) => length))).toBeLessThanOrEqual(1000)
    server.close()
  })

  it("purges nothing without an address and a secret", () => {
    expect(readPurgeTarget({})).toBeUndefined()
    expect(readPurgeTarget({ STOREFRONT_PURGE_URL: "http://x", PURGE_SECRET: "" })).toBeUndefined()
  })
})
