import type { SheetLine } from "../../../listing/sheet/sheet"
import { readStoredGoods } from "../../../listing/sheet/stored-goods"
import { listAllOwnProductIds, type CooperativeScope } from "../guard"

/** Everything the cooperative lists, as lines of a sheet. A suspended cooperative takes its data with it too. */
export async function readExportLines(scope: CooperativeScope): Promise<SheetLine[]> {
  const goods = await readStoredGoods(scope.container, await listAllOwnProductIds(scope))
  return goods.map(({ cells }) => cells)
}
