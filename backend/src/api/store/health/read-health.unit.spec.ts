import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { readHealth } from "./read-health"

const answers = async (): Promise<void> => undefined
const fails = async (): Promise<void> => Promise.reject(new Error("connection refused"))

async function listen(status: number): Promise<{ server: Server; host: string }> {
  const server = createServer((_request, response) => void response.writeHead(status).end("{}"))
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  return { server, host: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

describe("the health of the market's parts", () => {
  it("names Meilisearch while it answers", async () => {
    const { server, host } = await listen(200)
    const health = await readHealth({ pingDatabase: answers, meilisearchHost: host })
    server.close()
    expect(health).toEqual({ database: "ok", search: "meilisearch" })
  })

  it("names the database as search engine when Meilisearch is unwell or not configured", async () => {
    const { server, host } = await listen(503)
    const unwell = await readHealth({ pingDatabase: answers, meilisearchHost: host })
    server.close()
    const gone = await readHealth({ pingDatabase: answers, meilisearchHost: host })
    const none = await readHealth({ pingDatabase: answers })
    expect([unwell.search, gone.search, none.search]).toEqual(["postgres", "postgres", "postgres"])
  })

  it("reports a database that refuses or stays silent", async () => {
    const refusing = await readHealth({ pingDatabase: fails })
    const silent = await readHealth({ pingDatabase: () => new Promise(() => undefined) })
    expect([refusing.database, silent.database]).toEqual(["unreachable", "unreachable"])
  })
})
