import type { Meilisearch } from "meilisearch" with { "resolution-mode": "import" }
import type { ResolvedOptions } from "../options"

/** Compressing an answer costs Meilisearch 1.21 some 40 ms (measured 45 ms against 4), more than any local wire. */
const PLAIN_ANSWERS = { "accept-encoding": "identity" }

/**
 * The two clients of one server: a search gives up quickly, because the shopper waits and another engine
 * may answer; a write may take its time. They are made at first use, for the client is an ES module and
 * Medusa loads providers as CommonJS.
 */
export class Connection {
  private clients: Promise<{ searching: Meilisearch; writing: Meilisearch }> | undefined

  constructor(private readonly options: ResolvedOptions & { host: string }) {}

  async searching(): Promise<Meilisearch> {
    return (await this.open()).searching
  }

  async writing(): Promise<Meilisearch> {
    return (await this.open()).writing
  }

  private open() {
    this.clients ??= this.connect()
    return this.clients
  }

  private async connect() {
    const { Meilisearch } = await import("meilisearch")
    const { host, apiKey, searchTimeoutMs, writeTimeoutMs } = this.options
    const server = {
      host,
      ...(apiKey ? { apiKey } : {}),
      clientAgents: ["Medusa Search Module provider"],
      requestInit: { headers: PLAIN_ANSWERS },
    }
    return {
      searching: new Meilisearch({ ...server, timeout: searchTimeoutMs }),
      writing: new Meilisearch({ ...server, timeout: writeTimeoutMs }),
    }
  }
}
