import { mkdtemp, readdir, readFile } from "node:fs/promises"
import { createServer, type IncomingMessage } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { SmsModuleService } from "./service"

const sms = { to: "+212612345678", text: "رمزكم: 123456" }

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString("utf8")
}

/** A gateway that answers `status` and remembers what it was asked. */
async function startGateway(status: number) {
  const asked: { authorization: string | undefined; body: string }[] = []
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      asked.push({ authorization: request.headers.authorization, body })
      response.writeHead(status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return { asked, url: `http://127.0.0.1:${port}/sms`, stop: () => server.close() }
}

describe("short messages", () => {
  it("go into the outbox as files, in order, where there is no gateway", async () => {
    const outbox_dir = await mkdtemp(join(tmpdir(), "twiza-sms-"))
    const service = new SmsModuleService({}, { outbox_dir })
    await service.send(sms)
    await service.send({ ...sms, text: "deux" })
    const files = (await readdir(outbox_dir)).sort()
    expect(files).toEqual([
      expect.stringMatching(/-0001-212612345678\.sms\.txt$/),
      expect.stringMatching(/-0002-212612345678\.sms\.txt$/),
    ])
    expect(await readFile(join(outbox_dir, files[0]!), "utf8")).toBe(`To: ${sms.to}\n\n${sms.text}\n`)
  })

  it("go to the gateway with its token, and fail when it does not take them", async () => {
    const gateway = await startGateway(202)
    const options = { gateway_url: gateway.url, gateway_token: "secret", outbox_dir: "unused" }
    await new SmsModuleService({}, options).send(sms)
    expect(gateway.asked).toEqual([{ authorization: "Bearer secret", body: JSON.stringify(sms) }])
    gateway.stop()
    const broken = await startGateway(500)
    const failing = new SmsModuleService({}, { ...options, gateway_url: broken.url })
    await expect(failing.send(sms)).rejects.toThrow("500")
    broken.stop()
  })
})
