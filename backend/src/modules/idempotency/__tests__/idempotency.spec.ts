import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { IDEMPOTENCY_MODULE } from ".."
import { IdempotentRequest } from "../models/idempotent-request"
import { type IdempotencyModuleService, STALE_AFTER_MS } from "../service"

const NOW = new Date("2026-11-22T10:00:00Z")
const later = (ms: number) => new Date(NOW.getTime() + ms)
const request = { owner_id: "coopmem_1", key: "8d3f0d2e-0000-4000-8000-000000000001", fingerprint: "ship" }
const answer = { status_code: 200, content_type: "application/json", body: '{"ok":true}' }

moduleIntegrationTestRunner<IdempotencyModuleService>({
  moduleName: IDEMPOTENCY_MODULE,
  moduleModels: [IdempotentRequest],
  resolve: "./src/modules/idempotency",
  testSuite: ({ service }) => {
    const start = async (): Promise<string> => {
      const claim = await service.claim(request, NOW)
      if (claim.state !== "started") throw new Error(`It is ${claim.state}.`)
      return claim.id
    }

    describe("a write sent again", () => {
      it("is begun by one of those who send it at once", async () => {
        const claims = await Promise.all([1, 2, 3, 4].map(() => service.claim(request, NOW)))
        expect(claims.map(({ state }) => state).sort()).toEqual([
          "in_progress",
          "in_progress",
          "in_progress",
          "started",
        ])
      })

      it("is given the first answer, and no later one", async () => {
        const id = await start()
        await service.complete(id, answer)
        await service.complete(id, { ...answer, status_code: 409 })
        expect(await service.claim(request, later(1000))).toEqual({ state: "answered", answer })
      })

      it("is another's when its key was given to another write", async () => {
        await start()
        expect(await service.claim({ ...request, fingerprint: "deliver" }, NOW)).toEqual({ state: "reused" })
      })

      it("is nobody else's: another member's same key is a key of its own", async () => {
        await start()
        expect(await service.claim({ ...request, owner_id: "coopmem_2" }, NOW)).toMatchObject({
          state: "started",
        })
      })

      it("may be done again once its process is taken for dead, by one of those who try", async () => {
        const id = await start()
        expect(await service.claim(request, later(STALE_AFTER_MS - 1))).toEqual({ state: "in_progress" })
        const claims = await Promise.all([1, 2].map(() => service.claim(request, later(STALE_AFTER_MS + 1))))
        expect(claims).toContainEqual({ state: "started", id })
        expect(claims).toContainEqual({ state: "in_progress" })
      })

      it("may be done again at once when it came to nothing", async () => {
        await service.release(await start())
        expect(await service.claim(request, NOW)).toMatchObject({ state: "started" })
      })

      it("is forgotten in time", async () => {
        await service.complete(await start(), answer)
        expect(await service.forgetBefore(NOW)).toBe(0)
        expect(await service.forgetBefore(later(1))).toBe(1)
        expect(await service.claim(request, NOW)).toMatchObject({ state: "started" })
      })
    })
  },
})
