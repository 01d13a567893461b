import type { MedusaContainer } from "@medusajs/framework/types"
import { LEDGER_MODULE } from "../modules/ledger"
import { carrierRemitted } from "../modules/ledger/postings/remittance"
import type { LedgerModuleService } from "../modules/ledger/service"
import { carrierService } from "./carrier-service"

/** Books every line of a remittance, each once however often this is repeated. */
export async function postRemittance(container: MedusaContainer, id: string): Promise<void> {
  const carriers = carrierService(container)
  const ledger = container.resolve<LedgerModuleService>(LEDGER_MODULE)
  const remittance = await carriers.retrieveRemittance(id, { relations: ["lines"] })
  const { carrier_code: carrier, received_at: at, currency_code, created_by: actor_id } = remittance
  for (const line of remittance.lines) {
    const { remitted_centimes: collected, fee_centimes: fee } = line
    if (collected === 0 && fee === 0) continue
    // The money of a parcel that was settled before is nobody's until somebody looks into it.
    const isKnown = line.state === "matched" || line.state === "difference"
    await ledger.post(
      carrierRemitted({
        ...{ line_id: line.id, carrier, at, currency_code, actor_id, collected, fee },
        cooperative_id: isKnown ? line.cooperative_id : null,
        cooperative_order_id: isKnown ? line.cooperative_order_id : null,
      }),
    )
  }
  await carriers.updateRemittances({ id, posted_at: new Date() })
}

/** What is younger may still be under way. */
const SETTLED_AFTER_MS = 60_000

/** Books the remittances whose process died before all their lines were in the books. */
export async function repairRemittances(container: MedusaContainer, now: Date): Promise<void> {
  const unposted = await carrierService(container).listRemittances(
    { posted_at: null, created_at: { $lte: new Date(now.getTime() - SETTLED_AFTER_MS) } },
    { select: ["id"] },
  )
  for (const { id } of unposted) await postRemittance(container, id)
}
