import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const sayNothing = (): Promise<void> => Promise.resolve()

/**
 * Does `work` without telling anybody of each thing it writes. An import writes thousands at once, and followers ask
 * the database for every one: it took ten times as long. Whoever calls this tells them once, afterwards.
 */
export async function withoutEvents<Result>(
  container: MedusaContainer,
  work: () => Promise<Result>,
): Promise<Result> {
  const bus = container.resolve(Modules.EVENT_BUS)
  const emit = bus.emit.bind(bus)
  bus.emit = sayNothing
  try {
    return await work()
  } finally {
    bus.emit = emit
  }
}
