import type { RouterContextProvider } from "react-router"
import { pageLifeContext } from "../../server/page-tags"
import type { ProductCardData } from "./product-card-data"

/** Has a page kept no longer than the prices of its goods hold: a fair's start and stop by the clock. */
export const keepUntilPricesChange = (
  context: Readonly<RouterContextProvider>,
  ...rows: Pick<ProductCardData, "priceChangesAt">[][]
): void => {
  const life = context.get(pageLifeContext)
  for (const { priceChangesAt } of rows.flat()) life.changesAt(priceChangesAt)
}
