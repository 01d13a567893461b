import type { CheckoutAddress } from "./checkout-cart"
import type { CheckoutInput } from "./checkout-input"
import { MARKET } from "../market/market"

/** What must be known of an address; how much of it is there is what the functions below ask. */
export type AddressFacts = Pick<CheckoutAddress, "first_name" | "phone" | "address_1" | "city" | "province"> &
  Partial<Pick<CheckoutAddress, "country_code">>

/**
 * The cart's address with what the shopper has just told, as Medusa holds it: the province's slug in `province`, the
 * commune in `city`, and an empty text for what is unknown. Null when nothing of it changes.
 */
export function mergeAddress(
  current: CheckoutAddress | null | undefined,
  { contact, address, abroad }: CheckoutInput,
) {
  if (abroad) return addressAbroad(current, abroad)
  if (!contact && !address) return null
  return {
    ...(current ? { id: current.id } : {}),
    first_name: contact?.name ?? current?.first_name ?? "",
    last_name: "",
    phone: contact?.phone ?? current?.phone ?? "",
    country_code: MARKET.country_code,
    province: address?.province ?? current?.province ?? "",
    city: address?.commune ?? current?.city ?? "",
    address_1: address?.address_1 ?? current?.address_1 ?? "",
    postal_code: address ? (address.postal_code ?? "") : (current?.postal_code ?? ""),
    metadata: { note: address ? (address.note ?? null) : (current?.metadata?.note ?? null) },
  }
}

/** The same for a cart that goes abroad; there `province` is what the shopper wrote, or empty. */
function addressAbroad(
  current: CheckoutAddress | null | undefined,
  { contact, address }: NonNullable<CheckoutInput["abroad"]>,
) {
  return {
    ...(current ? { id: current.id } : {}),
    first_name: contact.name,
    last_name: "",
    phone: contact.phone,
    country_code: address.country_code,
    province: address.region ?? "",
    city: address.city,
    address_1: address.address_1,
    postal_code: address.postal_code ?? "",
    metadata: { note: address.note ?? null },
  }
}

/** Whether somebody can be called about the order. */
export function hasContact(address: AddressFacts | null | undefined): boolean {
  return Boolean(address?.first_name && address.phone)
}

/** Whether a parcel can be sent there. */
export function hasAddress(address: AddressFacts | null | undefined): boolean {
  const isAtHome = (address?.country_code ?? MARKET.country_code) === MARKET.country_code
  return Boolean((address?.province || !isAtHome) && address?.city && address.address_1)
}
