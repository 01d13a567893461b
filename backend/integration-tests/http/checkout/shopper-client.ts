import type { AxiosResponse } from "axios"
import type { Scene } from "./scene"
import { ADDRESS, CONTACT } from "./scene"

export type Answer = Pick<AxiosResponse, "status" | "data">

/** What tests read of a cooperative's goods in a cart's summary. */
export type CartGroup = {
  cooperative: { id: string }
  needs_delivery: boolean
  delivery_options: { id: string; kind: "delivery" | "pickup"; amount: number }[]
  shipping_total: number
}

/** What tests read of a cooperative's part in an order's view. */
export type PartView = {
  id: string
  number: string
  status: string
  cooperative: { handle: string }
  totals: { total: number; tax: number; items: number; shipping: number; discount: number }
  history: { status: string; tracking?: string }[]
}

type Api = {
  get(path: string, config: object): Promise<Answer>
  post(path: string, body: unknown, config: object): Promise<Answer>
  delete(path: string, config: object): Promise<Answer>
}

/** What a shopper's browser does, through the storefront. Answers are never thrown: tests look at their status. */
export function shopperClient(api: Api, scene: Scene, extraHeaders: Record<string, string> = {}) {
  const config = { headers: { ...scene.market.headers, ...extraHeaders }, validateStatus: () => true }
  const post = (path: string, body: unknown = {}) => api.post(path, body, config)
  const get = (path: string) => api.get(path, config)
  return {
    get,
    post,
    remove: (path: string) => api.delete(path, config),
    async openCart(items: { variant_id: string; quantity: number }[]): Promise<string> {
      const { data } = await post("/store/carts", { region_id: scene.market.region_id, locale: "fr", items })
      return data.cart.id
    },
    summary: (cartId: string, query = "") => get(`/store/carts/${cartId}/summary${query}`),
    checkout: (cartId: string, body: unknown) => post(`/store/carts/${cartId}/checkout`, body),
    complete: (cartId: string) => post(`/store/carts/${cartId}/complete`),
    /** Chooses the given way of delivery for every cooperative, and everything else checkout asks for. */
    async checkOutAll(
      cartId: string,
      kind: "delivery" | "pickup" = "delivery",
      changes: object = {},
    ): Promise<Answer> {
      const { data } = await get(`/store/carts/${cartId}/summary`)
      const chosen = data.groups
        .filter((group: CartGroup) => group.needs_delivery)
        .map((group: CartGroup) => [
          group.cooperative.id,
          group.delivery_options.find((option) => option.kind === kind)?.id,
        ])
      return post(`/store/carts/${cartId}/checkout`, {
        contact: CONTACT,
        address: ADDRESS,
        deliveries: Object.fromEntries(chosen),
        payment: "cash_on_delivery",
        lang: "fr",
        ...changes,
      })
    },
  }
}

export type Shopper = ReturnType<typeof shopperClient>
