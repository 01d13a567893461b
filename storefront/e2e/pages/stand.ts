import { type APIRequestContext, expect } from "@playwright/test"
import type { Member } from "./member"

type Fair = { id: string; handle: string; phase: string; exhibitor: { status: string } | null }
type Variant = { id: string; price_mad: number | null; stock: number | null }
type Product = { id: string; handle: string; kind: string; variants: Variant[] }

/** Something sold at a stand that is counted, and has one size. */
export type StandGood = { product_id: string; handle: string; variant_id: string }

/** What a cooperative has at a stand of an open fair, as another phone of it asks the market. */
export class Stand {
  private constructor(
    private readonly phone: APIRequestContext,
    readonly fair: { id: string; handle: string },
  ) {}

  /** The stand that a cooperative has confirmed at a fair that is open; undefined when it has none. */
  static async of(member: Member): Promise<Stand | undefined> {
    const phone = await member.anotherPhone()
    const { mine } = (await (await phone.get("/cooperative/fairs")).json()) as { mine: Fair[] }
    const open = mine.find(({ phase, exhibitor }) => phase === "open" && exhibitor?.status === "confirmed")
    if (open) return new Stand(phone, { id: open.id, handle: open.handle })
    await phone.dispose()
    return undefined
  }

  close(): Promise<void> {
    return this.phone.dispose()
  }

  async goods(): Promise<StandGood[]> {
    const { products } = await this.catalogue()
    return products.flatMap(({ id, handle, kind, variants: [variant, ...more] }) => {
      const isCounted = variant?.price_mad !== null && variant?.stock !== null
      if (kind === "service" || !variant || !isCounted || more.length > 0) return []
      return [{ product_id: id, handle, variant_id: variant.id }]
    })
  }

  /** How many of a good can still be sold. */
  async stockOf({ variant_id }: StandGood): Promise<number> {
    const { products } = await this.catalogue()
    const found = products.flatMap(({ variants }) => variants).find(({ id }) => id === variant_id)
    return found?.stock ?? 0
  }

  /** Has so many of a good for sale, no more and no fewer. */
  async stock(good: StandGood, wanted: number): Promise<void> {
    const change = wanted - (await this.stockOf(good))
    if (change === 0) return
    const data = { variant_id: good.variant_id, change }
    const answer = await this.phone.post(`/cooperative/products/${good.product_id}/stock`, { data })
    expect(answer.status(), await answer.text()).toBe(200)
  }

  private async catalogue(): Promise<{ products: Product[] }> {
    const answer = await this.phone.get(`/cooperative/till/${this.fair.id}`)
    expect(answer.status(), await answer.text()).toBe(200)
    return (await answer.json()) as { products: Product[] }
  }
}
