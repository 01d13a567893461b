import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { AxiosResponse } from "axios"
import sharp from "sharp"
import { buildMember, signInAdmin, signInMember, type SignedIn } from "../../builders"
import { buildScene, type Scene } from "../checkout/scene"
import { shopperClient } from "../checkout/shopper-client"
import { eventually } from "../search/eventually"
import { buildTaxonomy } from "./listing-scene"

jest.setTimeout(180_000)

type Answer = { status: number; data: AxiosResponse["data"] }
type Sized = { label: string; price_mad: number }
type Identified = { id: string }
type Waiting = { id: string; product: Identified }

medusaIntegrationTestRunner({
  testSuite: ({ api, getContainer }) => {
    let container: MedusaContainer
    let scene: Scene
    let member: SignedIn
    let other: SignedIn
    let admin: SignedIn

    beforeAll(async () => {
      container = getContainer()
      scene = await buildScene(container)
      await buildTaxonomy(container)
      await buildMember(container, scene.cooperatives.rif, "member@rif.example")
      await buildMember(container, scene.cooperatives.ketama, "member@ketama.example")
      member = await signInMember(api, "member@rif.example")
      other = await signInMember(api, "member@ketama.example")
      admin = await signInAdmin(api, container)
    })

    const as = ({ headers }: SignedIn, more: object = {}) => ({
      headers,
      validateStatus: () => true,
      ...more,
    })
    const get = (path: string, who = member): Promise<Answer> => api.get(`/cooperative/${path}`, as(who))
    const post = (path: string, body: object = {}, who = member): Promise<Answer> =>
      api.post(`/cooperative/${path}`, body, as(who))
    const patch = (id: string, body: object, who = member): Promise<Answer> =>
      api.patch(`/cooperative/products/${id}`, body, as(who))
    const list = async (body: object = {}) => {
      const { status, data } = await post("products", {
        kind: "good",
        category: "argan-oil-culinary",
        price: "120",
        stock: 5,
        weight_g: 400,
        ...body,
      })
      expect([status, data.code]).toEqual([201, undefined])
      return data.product
    }

    describe("what a listing is chosen from", () => {
      it("names kinds, families, labels and provinces", async () => {
        const { data } = await get("listing-options")
        const argan = data.leaves.find(({ slug }: { slug: string }) => slug === "argan-oil-culinary")
        expect(argan).toMatchObject({ kind: "good", parent: "oils", unit: null, labels: ["igp-argane"] })
        expect(argan.name.ar).toBe("زيت أركان الغذائية")
        expect(argan.suggested_titles[0].fr).toMatch(/argan/)
        expect(data.leaves.find(({ slug }: { slug: string }) => slug === "catering").kind).toBe("service")
        expect(data.labels).toContainEqual(expect.objectContaining({ code: "igp-argane", name: "Argane" }))
        expect(data.families).toContainEqual(expect.objectContaining({ slug: "oils", parent: "terroir" }))
        expect(data.provinces.map(({ slug }: { slug: string }) => slug)).toContain("al-hoceima")
      })
    })

    describe("a new listing", () => {
      it("is a draft, titled after its kind in three languages", async () => {
        const product = await list({ price: "١٤٩٫٥٠" })
        expect(product).toMatchObject({
          status: "draft",
          kind: "good",
          category: "argan-oil-culinary",
          title: { fr: "Huile d’argan alimentaire", ar: "زيت أركان الغذائية", en: "Culinary argan oil" },
          price_mad: 149.5,
          stock_total: 5,
          origin_province: "al-hoceima",
          version: "1",
        })
        expect(product.variants).toMatchObject([{ price_mad: 149.5, stock: 5, weight_g: 400 }])
        expect(product.image.src).toBe("/media/illustrations/argan-oil-culinary-1-640.webp")
      })

      it("made on a phone without signal is made once, however often it is sent", async () => {
        const client_id = "0b0e7f4e-6d0b-4c8e-9f55-0e2b8a1c3d11"
        const made = await Promise.all([list({ client_id }), list({ client_id }), list({ client_id })])
        expect(new Set(made.map(({ id }) => id)).size).toBe(1)
      })

      it.each([
        ["0", "price_not_positive"],
        [-5, "price_not_positive"],
        ["1,234", "price_ambiguous"],
        ["cent", "price_not_a_number"],
        ["1000001", "price_too_high"],
        [undefined, "required"],
      ])("is refused at a price of %s", async (price, code) => {
        const { status, data } = await post("products", {
          kind: "good",
          category: "olive-oil",
          price,
        })
        expect([status, data.fields?.price]).toEqual([400, code])
      })

      it.each([
        ["a family", { category: "oils" }, "unknown_category"],
        ["a service among goods", { category: "catering" }, "unknown_kind"],
        [
          "a label it cannot carry",
          { category: "olive-oil", labels: [{ code: "igp-argane" }] },
          "unknown_label",
        ],
        ["a province that is none", { origin_province: "atlantis" }, "unknown_province"],
      ])("is refused with %s", async (_name, body, code) => {
        const { status, data } = await post("products", {
          kind: "good",
          category: "argan-oil-culinary",
          price: 10,
          ...body,
        })
        expect([status, data.code]).toEqual([400, code])
      })

      it("may come in sizes, each with its price and stock, that change, come and go", async () => {
        const { id, variants } = await list({
          price: undefined,
          stock: undefined,
          weight_g: undefined,
          variants: [
            { label: "250 ml", price: "90", stock: 3, weight_g: 400, sku: "A-250" },
            { label: "500 ml", price: "170,00", stock: 2 },
          ],
        })
        expect(variants.map(({ label, price_mad }: Sized) => [label, price_mad])).toEqual([
          ["250 ml", 90],
          ["500 ml", 170],
        ])
        expect(variants[0].sku).toBe("A-250")
        const changed = await patch(id, {
          variants: [
            { id: variants[0].id, price: "95", label: "25 cl" },
            { label: "1 l", price: 320, stock: 1 },
          ],
        })
        expect([changed.status, changed.data.code]).toEqual([200, undefined])
        expect(changed.data.product.variants).toMatchObject([
          { label: "25 cl", price_mad: 95, stock: 3 },
          { label: "1 l", price_mad: 320, stock: 1 },
        ])
      })
    })

    describe("a listing on the market", () => {
      it("is found by search and can be bought, and is neither once paused", async () => {
        const { id, handle, variants } = await list({ title: { fr: "Huile du douar Azrou" } })
        expect((await post(`products/${id}/publish`)).data.product).toMatchObject({ status: "published" })
        const found = async () => {
          const { data } = await api.post(
            "/store/search",
            { entity: "product", filters: { q: "douar azrou" } },
            { headers: scene.market.headers },
          )
          return data.results[0].hits.map((hit: { id: string }) => hit.id)
        }
        await eventually(async () => expect(await found()).toContain(id))
        const page = await api.get(`/store/catalogue/products/${handle}?lang=ar`, scene.market)
        expect(page.data.product).toMatchObject({ title: "زيت أركان الغذائية", price_mad: 120 })
        const shopper = shopperClient(api, scene)
        const cart = await shopper.openCart([{ variant_id: variants[0].id, quantity: 2 }])
        expect((await shopper.checkOutAll(cart)).status).toBe(200)
        expect((await shopper.complete(cart)).data.type).toBe("order")
        await eventually(async () => expect((await get(`products/${id}`)).data.product.stock_total).toBe(3))
        expect((await post(`products/${id}/pause`)).data.product.status).toBe("paused")
        await eventually(async () => expect(await found()).not.toContain(id))
        const refused = await api.delete(`/cooperative/products/${id}`, as(member))
        expect([refused.status, refused.data.code]).toEqual([400, "has_open_orders"])
      })

      it("is listed by status and by a word of any of its titles", async () => {
        const { id } = await list({ title: { ar: "زيت الجبل البعيد" } })
        const { data } = await get(`products?status=draft&q=${encodeURIComponent("الجبل البعيد")}`)
        expect(data).toMatchObject({ count: 1, pages: 1, products: [{ id, status: "draft" }] })
        expect((await get("products?status=published&q=Azrou")).data.count).toBe(0)
      })

      it("is copied as a draft without stock, and deleted when nobody waits for it", async () => {
        const { id } = await list({ low_stock_threshold: 7 })
        const copy = (await post(`products/${id}/duplicate`)).data.product
        expect(copy).toMatchObject({
          status: "draft",
          stock_total: 0,
          low_stock_threshold: 7,
          price_mad: 120,
        })
        expect(copy.id).not.toBe(id)
        expect((await api.delete(`/cooperative/products/${copy.id}`, as(member))).status).toBe(200)
        expect((await get(`products/${copy.id}`)).status).toBe(404)
      })
    })

    describe("two phones", () => {
      it("that edit the same listing: the second is told what it is now, and nothing is lost", async () => {
        const { id, version } = await list()
        const first = await patch(id, { seen_version: version, price: "130" })
        expect(first.data.product).toMatchObject({ price_mad: 130, version: "2" })
        const second = await patch(id, { seen_version: version, price: "99" })
        expect([second.status, second.data.code, second.data.current.price_mad]).toEqual([
          409,
          "changed_meanwhile",
          130,
        ])
        const settled = await patch(id, { seen_version: second.data.current.version, price: "99" })
        expect(settled.data.product.price_mad).toBe(99)
      })

      it("that take from the same stock take both; counting anew on an old count is refused", async () => {
        const { id, variants } = await list({ stock: 20 })
        const stock = (body: object) => post(`products/${id}/stock`, { variant_id: variants[0].id, ...body })
        await Promise.all([-1, -2, -3, +4, -1].map((change) => stock({ change })))
        expect((await get(`products/${id}`)).data.product.stock_total).toBe(17)
        const stale = await stock({ set: 30, seen: 20 })
        expect([stale.status, stale.data.code, stale.data.current]).toEqual([
          409,
          "changed_meanwhile",
          { stock: 17 },
        ])
        expect((await stock({ set: 30, seen: 17 })).data).toEqual({ stock: 30 })
        expect((await stock({ change: -31 })).data.code).toBe("stock_too_low")
      })
    })

    describe("another cooperative", () => {
      it("neither sees nor changes a listing", async () => {
        const { id, variants } = await list()
        const answers = await Promise.all([
          get(`products/${id}`, other),
          patch(id, { price: 1 }, other),
          post(`products/${id}/publish`, {}, other),
          post(`products/${id}/stock`, { variant_id: variants[0].id, change: -5 }, other),
        ])
        for (const { status, data } of answers)
          expect([status, data.code]).toEqual([404, "product_not_found"])
        expect((await get("products", other)).data.products.map((row: Identified) => row.id)).not.toContain(
          id,
        )
      })
    })

    describe("a photograph", () => {
      const picture = (width: number, height: number) =>
        sharp({ create: { width, height, channels: 3, background: "#a8552d" } })
      const send = (content: Buffer | string, name = "photo.jpg", who = member): Promise<Answer> => {
        const form = new FormData()
        form.append("file", new Blob([typeof content === "string" ? content : new Uint8Array(content)]), name)
        return api.post("/cooperative/photos", form, as(who))
      }
      const ready = async (id: string) => {
        await eventually(async () =>
          expect((await get(`photos/${id}`)).data.photo.status).not.toBe("processing"),
        )
        return (await get(`photos/${id}`)).data.photo
      }

      it("is made ready in the background, and shown on its product", async () => {
        const content = await picture(1200, 900)
          .withExif({ IFD3: { GPSLatitudeRef: "N" } })
          .jpeg()
          .toBuffer()
        const sent = await send(content)
        expect([sent.status, sent.data.photo.status]).toEqual([201, "processing"])
        const { id: product, version } = await list({ photos: [sent.data.photo.id] })
        const photo = await ready(sent.data.photo.id)
        expect(photo.srcset.split(", ").map((source: string) => source.split(" ")[1])).toEqual([
          "480w",
          "960w",
          "1200w",
        ])
        await eventually(async () => {
          const { image } = (await get(`products/${product}`)).data.product
          expect(image.src).toBe(photo.src)
        })
        const shown = await api.get(photo.src, { responseType: "arraybuffer" })
        expect(shown.headers["content-type"]).toBe("image/webp")
        expect((await sharp(Buffer.from(shown.data)).metadata()).exif).toBeUndefined()
        expect((await get(`products/${product}`)).data.product.version).toBe(version)
      })

      it("sent as the body itself is taken too", async () => {
        const { status } = await api.post("/cooperative/photos", await picture(300, 300).png().toBuffer(), {
          headers: { ...member.headers, "content-type": "image/png" },
          validateStatus: () => true,
        })
        expect(status).toBe(201)
      })

      it.each([
        ["a PDF named .jpg", () => "%PDF-1.7 named photo", "not_a_photo"],
        [
          "an SVG with a script",
          () => "<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
          "not_a_photo",
        ],
        ["40 MB", () => Buffer.alloc(40 * 1024 * 1024, 0xff), "photo_too_large"],
        ["a bomb of pixels", () => picture(10_000, 6_000).png().toBuffer(), "photo_too_many_pixels"],
        ["nothing", () => "", "file_missing"],
      ])("is refused when it is %s", async (_name, make, code) => {
        const { status, data } = await send(await make())
        expect([status, data.code]).toEqual([400, code])
      })

      it("cut in the middle is refused after a while, with the reason", async () => {
        const noise = { type: "gaussian" as const, mean: 128, sigma: 60 }
        const content = await sharp({
          create: { width: 900, height: 900, channels: 3, background: "#000", noise },
        })
          .jpeg()
          .toBuffer()
        const { data } = await send(content.subarray(0, content.length / 2))
        expect(await ready(data.photo.id)).toMatchObject({
          status: "refused",
          code: "photo_damaged",
          src: null,
        })
      })

      it("of another cooperative cannot be seen, used or deleted", async () => {
        const { id } = (await send(await picture(200, 200).webp().toBuffer(), "p.webp", other)).data.photo
        expect((await get(`photos/${id}`)).status).toBe(404)
        expect((await api.delete(`/cooperative/photos/${id}`, as(member))).status).toBe(404)
        const used = await post("products", { kind: "good", category: "olive-oil", price: 10, photos: [id] })
        expect([used.status, used.data.code]).toEqual([404, "photo_not_found"])
      })
    })

    describe("a sheet of goods", () => {
      const bring = (text: string, commit = 0): Promise<Answer> => {
        const form = new FormData()
        form.append("file", new Blob([text]), "produits.csv")
        return api.post(`/cooperative/products/import?commit=${commit}`, form, as(member))
      }
      const sheet = [
        "sku;catégorie;titre;prix;quantité",
        "IMP-1;olive-oil;Huile du matin;٧٥,٥٠;12",
        "IMP-2;olive-oil;=cmd|' /C calc'!A0;80;3",
        "IMP-3;olive-oil;Huile du soir;0;3",
        "IMP-4;olive-oil;Double;10;1",
        "IMP-4;olive-oil;Double;12;1",
      ].join("\n")

      it("is shown before it is done, done once, and done again changes nothing", async () => {
        const preview = await bring(sheet)
        expect(preview.data.counts).toEqual({ create: 1, update: 0, same: 0, refuse: 4 })
        expect(preview.data.rows[2]).toMatchObject({
          line: 4,
          action: "refuse",
          reasons: [{ field: "price", code: "price_not_positive" }],
        })
        expect((await get("products?q=IMP-1")).data.count).toBe(0)
        expect((await bring(sheet, 1)).data.counts.create).toBe(1)
        const [made] = (await get("products?q=IMP-1")).data.products
        expect(made).toMatchObject({ status: "draft", price_mad: 75.5, stock_total: 12 })
        expect((await bring(sheet, 1)).data.counts).toMatchObject({ create: 0, same: 1 })
        const update = "sku;prix;quantité\nIMP-1;80;9"
        expect((await bring(update, 1)).data.counts.update).toBe(1)
        const [changed] = (await get("products?q=IMP-1")).data.products
        expect(changed).toMatchObject({ id: made.id, price_mad: 80, stock_total: 9, title: made.title })
      })

      it("that was exported comes back unchanged, and holds nothing of others", async () => {
        await list({ title: { fr: "=2+3" } })
        const { data, headers } = await api.get("/cooperative/products/export.csv", as(member))
        expect(headers["content-type"]).toContain("text/csv")
        expect(data).toContain("'=2+3")
        expect(data).not.toContain("honey")
        const { counts } = (await bring(String(data))).data
        expect([counts.create, counts.update]).toEqual([0, 0])
        const excel = await api.get(
          "/cooperative/products/export.xlsx",
          as(member, { responseType: "arraybuffer" }),
        )
        expect(Buffer.from(excel.data).subarray(0, 2).toString()).toBe("PK")
      })

      it("of 50,000 lines is refused", async () => {
        const { status, data } = await bring("sku;price\n" + "A;1\n".repeat(50_000))
        expect([status, data.code]).toEqual([400, "too_many_lines"])
      })
    })

    describe("a service", () => {
      const shopper = (path: string, body: object): Promise<Answer> =>
        api.post(`/store/${path}`, body, { headers: scene.market.headers, validateStatus: () => true })
      const service = () =>
        list({
          kind: "service",
          category: "catering",
          price: "1500",
          stock: undefined,
          weight_g: undefined,
          service: { area_served: ["al-hoceima"], unit: "per_order" },
        })

      it("has no stock, a price it starts from, and is asked a quote that its cooperative answers", async () => {
        const { id, ...product } = await service()
        expect(product).toMatchObject({
          stock_total: null,
          price_from: true,
          service: { area_served: ["al-hoceima"], unit: "per_order" },
        })
        const request = {
          product_id: id,
          name: "Amina",
          phone: "٠٦١٢٣٤٥٦٧٨",
          email: "amina@example.com",
          message: "Un mariage de 80 personnes",
          date: "2026-12-20",
          quantity: "80",
          lang: "fr",
        }
        expect((await shopper("quote-requests", request)).data.code).toBe("product_not_found")
        await post(`products/${id}/publish`)
        const asked = await shopper("quote-requests", request)
        expect(asked.data.number).toMatch(/^Q-\d{7}$/)
        expect((await shopper("quote-requests", request)).data.number).toBe(asked.data.number)
        const [quote] = (await get("quote-requests?status=open")).data.quote_requests
        expect(quote).toMatchObject({
          number: asked.data.number,
          quantity: 80,
          contact: { phone: "+212612345678" },
        })
        expect((await get("quote-requests", other)).data.count).toBe(0)
        expect((await post(`quote-requests/${quote.id}/answer`, { message: "Oui" }, other)).status).toBe(404)
        const answered = await post(`quote-requests/${quote.id}/answer`, {
          price_mad: "4 500",
          message: "Oui",
        })
        expect(answered.data.quote_request).toMatchObject({
          status: "answered",
          price_mad: 4500,
          contact: null,
        })
        const late = await post(`quote-requests/${quote.id}/decline`, { reason: "Complet" })
        expect([late.status, late.data.code]).toEqual([409, "wrong_status"])
        const notifications = await container.resolve(Modules.NOTIFICATION).listNotifications({
          template: "quote_answered",
        })
        expect(notifications.map(({ to }) => to)).toEqual(["amina@example.com"])
      })

      it("is not asked a quote for when it is goods, nor with a phone that is none", async () => {
        const goods = { product_id: scene.goods.oil.id, name: "Amina", message: "?", phone: "0612345678" }
        expect((await shopper("quote-requests", goods)).data.code).toBe("not_a_service")
        const { data } = await shopper("quote-requests", { ...goods, phone: "12" })
        expect(data.fields.phone).toBe("invalid_phone")
      })
    })

    describe("the network's eye", () => {
      const cases = async (kind: string) =>
        (await api.get(`/admin/product-moderation?kind=${kind}`, as(admin))).data.cases
      const decide = (id: string, decision: string, body: object = {}): Promise<Answer> =>
        api.post(`/admin/product-moderation/${id}/${decision}`, body, as(admin))

      it("sees goods from outside the declared provinces before the public does", async () => {
        const { id } = await list({ origin_province: "chefchaouen" })
        expect((await post(`products/${id}/publish`)).data.product.status).toBe("in_review")
        const [waiting] = (await cases("origin")).filter((one: Waiting) => one.product.id === id)
        expect(waiting).toMatchObject({ kind: "origin", details: { province: "chefchaouen" } })
        expect((await decide(waiting.id, "refuse")).status).toBe(400)
        await decide(waiting.id, "refuse", { reason: "Pas de preuve" })
        await eventually(async () =>
          expect((await get(`products/${id}`)).data.product).toMatchObject({
            status: "refused",
            review_note: "Pas de preuve",
          }),
        )
        const second = await list({ origin_province: "chefchaouen" })
        await post(`products/${second.id}/publish`)
        expect((await decide(`origin:${second.id}`, "approve")).status).toBe(200)
        expect((await get(`products/${second.id}`)).data.product.status).toBe("published")
      })

      it("sees a label's certificate before the public reads the label", async () => {
        const form = new FormData()
        form.append("file", new Blob(["%PDF-1.7 certificate"]), "شهادة.pdf")
        const { certificate } = (await api.post("/cooperative/certificates", form, as(member))).data
        expect(certificate.filename).toBe("شهادة.pdf")
        const labels = [{ code: "igp-argane", certificate_document_id: certificate.id }]
        const product = await list({ labels })
        expect(product.labels).toMatchObject([{ code: "igp-argane", status: "pending" }])
        await post(`products/${product.id}/publish`)
        const page = async () =>
          (await api.get(`/store/catalogue/products/${product.handle}?lang=fr`, scene.market)).data.product
            .labels
        expect(await page()).toEqual([])
        const [waiting] = (await cases("label")).filter((one: Waiting) => one.product.id === product.id)
        const paper = await api.get(`/admin/product-moderation/${waiting.id}/file`, as(admin))
        expect([paper.status, paper.headers["content-type"]]).toEqual([200, "application/pdf"])
        await decide(waiting.id, "approve")
        expect(await page()).toEqual([{ type: "IGP", name: "Argane" }])
        expect((await decide(waiting.id, "approve")).data.code).toBe("wrong_status")
      })

      it("hears what shoppers report, and takes off what should not be sold", async () => {
        const { id } = await list()
        await post(`products/${id}/publish`)
        const report = { product_id: id, reason: "counterfeit", note: "Ce n’est pas de l’argan" }
        const told = await api.post("/store/product-reports", report, { headers: scene.market.headers })
        expect(told.data).toEqual({ received: true })
        const [waiting] = (await cases("report")).filter((one: Waiting) => one.product.id === id)
        await decide(waiting.id, "refuse", { reason: "Contrefaçon" })
        expect((await get(`products/${id}`)).data.product).toMatchObject({
          status: "refused",
          review_note: "Contrefaçon",
        })
      })
    })
  },
})
