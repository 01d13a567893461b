import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { ApiError } from "../../api/errors/api-error"
import { type CartAccess, readCheckoutCart } from "../checkout/read-checkout-cart"
import type { CheckoutCart } from "../checkout/checkout-cart"
import { HOME_REGION, isAbroad, MARKET } from "../market"
import { readOpenRegions } from "./read-abroad"
import { repriceAbroad } from "./reprice-abroad"
import { sendCartWorkflow } from "./send-cart"

const Regions = z.array(z.object({ id: z.string() }))

/**
 * Sends a cart to a country: its goods take the prices of that country's currency, its deliveries are to be chosen
 * again. Who receives it stays, the address does not.
 *
 * @throws {ApiError} 400 `unknown_country` for one we do not send to or not now; 404 `cart_not_found`; 409
 * `cart_completed`.
 */
export async function chooseDestination(
  container: MedusaContainer,
  access: CartAccess,
  country_code: string,
): Promise<void> {
  const cart = await readCheckoutCart(container, access)
  if (cart.shipping_address?.country_code === country_code && cart.region_id) return
  const region = await findRegion(container, country_code)
  // Prices that a rate of this very minute has not reached yet: the cart could not be priced without them.
  if (isAbroad(region)) await repriceAbroad(container, { ids: variantsOf(cart) })
  await sendCartWorkflow(container).run({
    input: {
      cart_id: cart.id,
      ...region,
      shipping_address: addressee(cart, country_code),
      method_ids: cart.shipping_methods.map(({ id }) => id),
    },
  })
}

type Destination = { region_id: string; currency_code: string }

async function findRegion(container: MedusaContainer, country_code: string): Promise<Destination> {
  if (country_code === MARKET.country_code) return readHomeRegion(container)
  const regions = await readOpenRegions(container)
  const region = regions.find(({ countries }) => countries.includes(country_code))
  if (region) return { region_id: region.region_id, currency_code: region.currency_code }
  throw ApiError.invalid("unknown_country", "Nothing is sent there.", { country_code: "unknown_country" })
}

async function readHomeRegion(container: MedusaContainer): Promise<Destination> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id"],
    filters: { name: HOME_REGION.name },
  })
  const [region] = Regions.parse(data)
  if (!region) throw ApiError.notFound("market")
  return { region_id: region.id, currency_code: HOME_REGION.currency_code }
}

const variantsOf = ({ items }: CheckoutCart): string[] => items.flatMap(({ variant_id }) => variant_id ?? [])

function addressee({ shipping_address: address }: CheckoutCart, country_code: string) {
  return {
    first_name: address?.first_name ?? "",
    last_name: "",
    phone: address?.phone ?? "",
    country_code,
  }
}
