import type { Language } from "../../languages/languages"

/** Where a shopper follows an order, or a part (`1043-2`) of it; `null` when the storefront's address is not known. */
export function orderPageUrl(lang: Language, number: string): string | null {
  const base = process.env.STOREFRONT_URL
  return base ? `${base.replace(/\/+$/, "")}/${lang}/order-lookup?number=${number}` : null
}
