import { join } from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createMedusaContainer } from "@medusajs/framework/utils"
import { asValue } from "@medusajs/framework/awilix"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { importProvincesWorkflow } from "../../../workflows/import-provinces"
import { PROVINCE_MODULE } from ".."
import type { ProvinceModuleService } from "../service"

jest.setTimeout(60_000)

const name = { ar: "الحسيمة", fr: "Al Hoceima", en: "Al Hoceima", zgh: null }
const region = {
  slug: "north",
  iso: "MA-01",
  hcp: "01",
  name,
  lat: 35.1149,
  lon: -5.322,
  population_2024: 4_030_222,
}
const place = {
  kind: "province",
  region: "MA-01",
  name,
  label: name,
  lat: 35.0493,
  lon: -4.1811,
  aliases: ["Houceima"],
}
const file = () => ({
  regions: [region],
  provinces: [
    { ...place, slug: "al-hoceima", iso: "MA-HOC", hcp: "01.051" },
    { ...place, slug: "chefchaouen", iso: "MA-CHE", hcp: "01.151" },
  ],
})

moduleIntegrationTestRunner<ProvinceModuleService>({
  moduleName: PROVINCE_MODULE,
  resolve: join(__dirname, ".."),
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    const importFile = async (content: unknown, module: object = service) => {
      const container: MedusaContainer = createMedusaContainer()
      container.register(PROVINCE_MODULE, asValue(module))
      const { result } = await importProvincesWorkflow(container).run({ input: { content } })
      return result
    }

    describe("importing regions and provinces", () => {
      it("creates every place the first time and changes nothing the second", async () => {
        expect(await importFile(file())).toEqual({
          regions: { created: 1, updated: 0, unchanged: 0 },
          provinces: { created: 2, updated: 0, unchanged: 0 },
        })
        expect(await importFile(file())).toEqual({
          regions: { created: 0, updated: 0, unchanged: 1 },
          provinces: { created: 0, updated: 0, unchanged: 2 },
        })
      })

      it("updates only the province whose name changed", async () => {
        await importFile(file())
        const changed = file()
        changed.provinces[1] = {
          ...place,
          slug: "chefchaouen",
          iso: "MA-CHE",
          hcp: "01.151",
          aliases: ["Chaouen"],
        }
        expect((await importFile(changed)).provinces).toEqual({ created: 0, updated: 1, unchanged: 1 })
        expect((await service.retrieveProvince("chefchaouen")).aliases).toEqual(["Chaouen"])
      })

      it("keeps a province that a later file leaves out", async () => {
        await importFile(file())
        await importFile({ ...file(), provinces: file().provinces.slice(0, 1) })
        expect(await service.listProvinces()).toHaveLength(2)
      })

      it("refuses a broken file whole, saying where it is wrong", async () => {
        const broken = {
          ...file(),
          provinces: [...file().provinces, { ...place, slug: "x y", iso: "?", hcp: "1" }],
        }
        await expect(importFile(broken)).rejects.toMatchObject({
          code: "invalid_province_reference",
          message: expect.stringContaining("provinces.2.slug: must be a slug"),
        })
        expect(await service.listProvinceRegions()).toHaveLength(0)
      })

      it("takes the regions back when the provinces cannot be saved", async () => {
        const failing = new Proxy(service, {
          get: (target, key) =>
            key === "createProvinces"
              ? () => Promise.reject(new Error("disk full"))
              : Reflect.get(target, key),
        })
        await expect(importFile(file(), failing)).rejects.toMatchObject({ message: "disk full" })
        expect(await service.listProvinceRegions()).toHaveLength(0)
      })
    })

    describe("a product's origin", () => {
      it("is one for each product, in a province that exists", async () => {
        await importFile(file())
        const origin = { product_id: "prod_1", province_id: "al-hoceima", status: "declared" as const }
        await service.createProductOrigins(origin)
        await expect(service.createProductOrigins(origin)).rejects.toThrow("already exists")
        await expect(
          service.createProductOrigins({ ...origin, product_id: "p2", province_id: "x" }),
        ).rejects.toThrow()
      })
    })
  },
})
