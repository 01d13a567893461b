import { spawn, type ChildProcess } from "node:child_process"
import { existsSync, mkdtempSync, rmSync } from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"

const READY_WITHIN_MS = 20_000

function binary(): string {
  const path = process.env.MEILISEARCH_BIN
  if (!path || !existsSync(path)) {
    throw new Error("These tests run a real Meilisearch: set MEILISEARCH_BIN to its executable")
  }
  return path
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port")),
      )
    })
  })
}

async function untilReady(host: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS
  while (
    !(await fetch(`${host}/health`).then(
      (answer) => answer.ok,
      () => false,
    ))
  ) {
    if (Date.now() > deadline) {
      throw new Error("Meilisearch did not start")
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

const ended = (child: ChildProcess) => new Promise((resolve) => child.once("exit", resolve))

/** A Meilisearch of the test's own, that can be killed and brought back with its data. */
export class TestMeilisearch {
  private child: ChildProcess | undefined

  private constructor(
    readonly host: string,
    private readonly directory: string,
  ) {}

  /** A server that is not running yet, on a port of the test's choice. */
  static onPort(port: number): TestMeilisearch {
    return new TestMeilisearch(`http://127.0.0.1:${port}`, mkdtempSync(join(tmpdir(), "meilisearch-")))
  }

  static async start(): Promise<TestMeilisearch> {
    const server = TestMeilisearch.onPort(await freePort())
    await server.resume()
    return server
  }

  /** Does nothing while it runs. */
  async resume(): Promise<void> {
    if (this.child) {
      return
    }
    const address = this.host.replace("http://", "")
    const options = ["--db-path", join(this.directory, "data"), "--http-addr", address, "--no-analytics"]
    this.child = spawn(binary(), options, { cwd: this.directory, stdio: "ignore" })
    await untilReady(this.host)
  }

  /** As `kill -9` would. */
  async kill(): Promise<void> {
    const child = this.child
    this.child = undefined
    if (child) {
      const gone = ended(child)
      child.kill("SIGKILL")
      await gone
    }
  }

  /** Loses everything it held, as a new server with an empty disk would have. */
  async loseData(): Promise<void> {
    await this.kill()
    rmSync(join(this.directory, "data"), { recursive: true, force: true })
    await this.resume()
  }

  async stop(): Promise<void> {
    await this.kill()
    rmSync(this.directory, { recursive: true, force: true })
  }
}
