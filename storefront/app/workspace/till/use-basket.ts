import { useEffect, useState } from "react"
import { useOwner } from "../frame/owner-context"
import { isJsonObject } from "../offline/json-object"
import { type Basket, withMore } from "./basket"

/** The basket of the sale being made. It outlives a closed tab: a flat battery does not lose a customer. */
export const useBasket = (editionId: string) => {
  const key = `twiza-till-basket:${useOwner()}:${editionId}`
  const [basket, setBasket] = useState<Basket>({})
  useEffect(() => setBasket(keptBasket(key)), [key])
  const keep = (next: Basket): void => {
    localStorage.setItem(key, JSON.stringify(next))
    setBasket(next)
  }
  return {
    basket,
    add: (variantId: string, by: number): void => keep(withMore(basket, variantId, by)),
    empty: (): void => keep({}),
  }
}

const keptBasket = (key: string): Basket => {
  const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}")
  if (!isJsonObject(kept)) return {}
  return Object.fromEntries(
    Object.entries(kept).flatMap(([id, quantity]) => (typeof quantity === "number" ? [[id, quantity]] : [])),
  )
}
