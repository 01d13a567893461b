import type { OutboxEntry, QueuedAction } from "../offline"
import { answerOf } from "../offline/answer-reference"
import { salesPath } from "./sale-request"
import type { TillSale } from "./till"

const UNDO = /\/undo$/

/** Whether a sale has become, or will become, something that can be undone. */
export const canBeUndone = ({ state }: TillSale): boolean =>
  state === "waiting" || state === "received" || state === "merged"

/**
 * The undoing of a sale as the outbox keeps it. A sale the market has no name for yet is undone under the name that its
 * own entry's answer will bring; undefined when this phone does not hold that entry.
 */
export const undoRequest = (
  editionId: string,
  { id, key }: Pick<TillSale, "id" | "key">,
  entries: readonly OutboxEntry[],
): Omit<QueuedAction, "label"> | undefined => {
  const about = `till-sale:${key}`
  const sold = entries.find((entry) => entry.about === about && entry.path === salesPath(editionId))
  const name = id ? encodeURIComponent(id) : sold ? answerOf(sold.key, "sales.0.id") : undefined
  return name === undefined ? undefined : { path: `${salesPath(editionId)}/${name}/undo`, about }
}

/** The sales, those undone on this phone among them shown as such before the market tells it. */
export const withUndone = (sales: readonly TillSale[], entries: readonly OutboxEntry[]): TillSale[] => {
  const undone = new Set(
    entries
      .filter(({ path, state }) => UNDO.test(path) && (state === "waiting" || state === "done"))
      .map(({ about }) => about),
  )
  return sales.map((sale) =>
    canBeUndone(sale) && undone.has(`till-sale:${sale.key}`) ? { ...sale, state: "undone" } : sale,
  )
}
